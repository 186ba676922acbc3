package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Person.Act;
import gongbao.search.Matcher;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says what a person does at the meeting, by the words around the name.
 *
 * <pre>
 * 王某某|就《决定（讨论稿）》向全会作了说明     → explained
 * 王某某|代表县委常委会作的工作报告          → reported
 * 会议由|王某某|主持                   → chaired
 * 王某某|视察时的重要讲话精神             → none: retold
 * 王某某|主持会议,学习李某某的重要讲话       → chaired: the speech is another's
 * 王某某|传达了李某某的讲话               → conveyed
 * </pre>
 */
final class PersonActs {

    /** Somebody whose words and deeds elsewhere are retold, not done at this meeting. */
    private static final Cue RETOLD =
            Cue.of("person.retold", "的重要讲话精神", "作了重要指示", "(?<![作致]|[作致]了|作出|作出了|发表|发表了){people:retold}");

    /** 学习了县委书记|王某某|同志的讲话: what was spoken elsewhere is taken over here; what is taken up was spoken here. */
    private static final Cue TAKEN_OVER = Cue.of(
            "person.taken-over", "会议传达学习了县委书记", "会议学习讨论了县委书记", "{people:takes-over}(?:(?!讨论|听取|审议)[^,。;]){0,40}$");

    /** 主持会议,|学习李某某在座谈会上的重要讲话: what is taken over is another's, and nothing that was done here. */
    private static final Cue TAKES_OVER = Cue.of(
            "person.takes-over-words",
            "主持会议,传达学习李某某重要讲话和重要指示精神",
            "就学习全会精神作了讲话",
            "{people:takes-over}(?:(?![作致]|发表)[^,。;]){0,80}?"
                    + "(?:的[^,。;作]{0,6}?(?:讲话|报告|发言|说明|汇报)|(?:讲话|报告)精神|重要讲话)(?:(?![并作])[^,。;])*");

    /** |传达了李某某的讲话: and studies nothing. */
    private static final Cue CONVEYS = Cue.of("person.conveys", "传达了全会精神", "传达学习了全会精神", "^(?:同志)?传达了?(?!学习)");

    private static final Cue READS = Cue.of("person.reads-out", "宣读了决议(草案)", "作了报告", "^(?:同志)?宣读");

    private static final Cue OWN_WORDS = Cue.of(
            "person.own-words",
            "同志在全省大会上的讲话",
            "同志作了讲话",
            "^(?:同志)?[^,。;]{0,60}?的[^,。;]{0,20}(?:讲话|报告|[指批]示|文章|发言|精神|说明)");

    /** 主持中央工作: a charge, no session; 主持召开工作会议 is one. */
    private static final Cue CHARGE = Cue.of(
            "person.in-charge-of", "主持中央工作", "主持召开经济工作会议", "主持(?!召开)[^,。;会]{0,10}?{people:no-session}(?!会|座谈|部署)");

    private static final Cue BY = Cue.of("person.by", "会议由县委书记", "会议由县委召集,县委书记", "由[^,。;]{0,30}$");

    /** 作…出席党的二十大代表选举工作…的说明: what the explanation is of, the person does not do. */
    private static final Cue EXPLAINED_MATTER = Cue.of(
            "person.explained-matter", "同志作的关于换届工作的说明", "同志作的工作报告", "^(?:同志)?(?:所?作的|作了?)(?:关于)?[^。;《]{2,80}?的说明");

    private static final Cues EXPLAINS = Cues.of(
            Cue.of(
                    "person.gives-explanation",
                    "就《决定(讨论稿)》向全会作了说明",
                    "就《决定(讨论稿)》听取意见",
                    "就[^。;]{1,200}?(?:作了?|进行了?|作出)[^,。;]{0,6}说明"),
            EXPLAINED_MATTER,
            Cue.of(
                    "person.explained-title",
                    "同志所作的《决定(讨论稿)》说明",
                    "同志所作的《工作报告》",
                    "^(?:同志)?(?:作|作了|所作的)《[^》]{1,120}》的?[^,。;]{0,4}说明"));

    private static final Cues REPORTS = Cues.of(
            Cue.of(
                    "person.reports-for",
                    "代表县委常委会向全会作的工作报告",
                    "代表县委常委会讲话",
                    "^(?:同志)?(?:受[^,。;]{2,24}委托|代表[^,。;]{2,24}?)[^,。;]{0,6}?(?:向(?:全会|大会|会议))?所?作[了的]?(?:题为)?[^。;]{0,90}?报告"),
            Cue.of(
                    "person.reported-title",
                    "同志所作的《政府工作报告》",
                    "同志作《政府工作报告》的说明",
                    "^(?:同志)?所?作[的了]?《[^》]{0,60}报告》(?!的?[^,。;《]{0,6}说明)"),
            Cue.of(
                    "person.report-titled",
                    "所作的题为《乘势而上》的工作报告",
                    "作了《关于乡村振兴的决定》的说明",
                    "^(?:同志)?所?作[的了]?(?:题为)?(?:《[^》]{0,120}》|“[^”]{0,120}”)的?[^,。;《》“]{0,16}报告(?!的|起草|说明)"),
            Cue.of("person.report-of", "作的政府工作报告", "作的工作报告起草说明", "^等?(?:同志)?所?作的[^,。;《》]{0,30}报告(?!起草|的)"),
            Cue.of("person.reports-work", "代表旗委常委会向全会报告工作", "代表旗委常委会布置工作", "^(?:同志)?(?:代表|受)[^。;]{2,40}?报告了?工作"),
            Cue.of(
                    "person.reports-on-work",
                    "报告市政府成立以来的工作情况",
                    "报告的工作部分",
                    "^(?:同志)?报告了?(?![的会中])[^,。;《》]{0,40}?(?:工作|情况)"),
            Cue.of("person.report-on", "关于政府工作的报告", "关于政府工作的讲话", "^(?:同志)?关于[^。;]{2,60}?的报告"),
            Cue.of(
                    "person.makes-report",
                    "作了春耕准备情况的汇报",
                    "作了报告的说明",
                    "^(?:同志)?作了?[^,。;《]{0,60}?(?:报告|汇报)(?!的|起草|说明|会|团|精神|\\([^)]{1,9}\\)的?[^,。;]{0,4}说明)"));

    private static final Cues SPEAKS = Cues.of(
            Cue.of(
                    "person.speaks-for",
                    "受市委常委会委托作了讲话",
                    "受市委常委会委托作了说明",
                    "(?:代表|受)[^,。;]{2,40}?(?:讲话|作了?[^,。;]{0,60}?讲话)"),
            Cue.of("person.makes-speech", "发表了重要讲话", "学习了重要讲话", "(?:作了?|作出了?|发表了?)[^,。;]{0,80}?讲话"),
            Cue.of(
                    "person.makes-address",
                    "作大会总结",
                    "作总结报告",
                    "^(?:同志)?(?:作了?|发表了?|致了?)[^,。;《的]{0,20}?(?:(?<!工作)总结|小结|发言|[贺祝答]词|动员)(?!报告|的|说明|会)"),
            Cue.of("person.says-at-meeting", "在会上指出", "在调研时指出", "^(?:同志)?在(?:[大全]?会|会议)上(?:说|指出|强调)"),
            Cue.of("person.makes-known", "通报了上半年经济运行情况", "通报表扬", "^(?:同志)?通报了?[^,。;]{0,40}(?:情况|工作|结果)"));

    /** 主持会议并讲话,|代表旗委常委会向全会报告工作 */
    private static final Cue REPORTS_LATER = Cue.of(
            "person.reports-later",
            "主持会议并讲话,代表旗委常委会报告工作",
            "主持会议并讲话,代表们报以掌声",
            ",并?(?:代表|受)[^,。;]{2,30}(?:报告了?工作|作[^,。;]{0,12}报告)");

    /** 张某某|(女,藏族)|作报告. */
    private static final Cue NOTE = Cue.of("person.note", "(女,藏族)作报告", "作报告(草案)", "^\\([^)]{1,12}\\)");

    /** |等同志分别在会上|作了重要报告: how, where and before whom it is done. */
    private static final Cue HOW = Cue.of(
            "person.how",
            "等同志分别在会上作了报告",
            "同志作了报告",
            "^(?:等[0-9一二三四五六七八九十]{0,3}[名位人]?)?(?:同志)?"
                    + "(?>,?(?:{people:how}|[在到为向](?![^,。;]{0,8}讲)[^,。;《]{1,24}?(?:会[上中]?|[上中时里天]|同志|代表|干部)))++"
                    + ",?(?=[作致讲发主就说指强通]|报告)");

    /** Who only listens to the meeting does not attend it. */
    private static final Cue OBSERVES = Cue.of("person.observes", "等同志列席会议", "出席和列席会议", "^(?:(?!出席|参加)[^,。;]){0,12}列席");

    /** 主持会议,县四大班子领导、各常委|参加会议: others are there, of whom the clause tells. */
    private static final Cue OTHERS = Cue.of("person.others-there", "主持会议,县四大班子领导", "主持会议,并", ",[^,。;]{4,}$");

    private static final Cue VERB = Cue.of("person.verb", "主持会议", "县委工作报告", "(?<!工){person-verbs}");

    private static final Map<String, Act> ACTS = Lexicon.kinds("person-verbs", Act.class);

    static final List<Cue> CUES = Cue.all(List.of(
            List.of(RETOLD, TAKEN_OVER, TAKES_OVER, CONVEYS, READS, OWN_WORDS, CHARGE, NOTE, BY, HOW, OBSERVES, OTHERS),
            EXPLAINS,
            REPORTS,
            SPEAKS,
            List.of(REPORTS_LATER, VERB)));

    private PersonActs() {}

    /**
     * What is done, and the text's own word for it; empty where that is the usual one.
     *
     * @param before words of the sentence before the name and its office
     * @param said what is said of the person: the words up to the next one
     */
    static Map<Act, String> of(String before, String said) {
        Map<Act, String> acts = new EnumMap<>(Act.class);
        // 主持会议,|传达学习李某某重要指示精神|: what is retold there is another's.
        String done = TAKES_OVER.matcher(said).replaceAll("");
        if (RETOLD.in(done.substring(0, Math.min(done.length(), 30))) || TAKEN_OVER.in(before) && OWN_WORDS.in(said)) {
            return acts;
        }
        String whole = HOW.without(NOTE.without(said));
        tell(Act.CONVEYED, CONVEYS.in(whole), acts);
        tell(Act.READ_OUT, READS.in(whole), acts);
        String own = CHARGE.matcher(NOTE.without(said)).replaceAll("");
        String all = TAKES_OVER.matcher(own).replaceAll("");
        // 在会上指出 stands by itself: where it was said is all that tells a speech.
        tell(Act.SPOKE, SPEAKS.in(all), acts);
        told(before, HOW.without(all), acts);
        return ActWords.named(acts, all);
    }

    private static void told(String before, String after, Map<Act, String> acts) {
        if (after.startsWith("主持") && BY.in(before)) {
            acts.put(Act.CHAIRED, "");
        }
        tell(Act.EXPLAINED, EXPLAINS.in(after), acts);
        tell(Act.REPORTED, REPORTS.in(after), acts);
        tell(Act.SPOKE, SPEAKS.in(after), acts);
        String rest = EXPLAINED_MATTER.matcher(after).replaceFirst("");
        tell(Act.REPORTED, REPORTS_LATER.in(rest), acts);
        for (Matcher verb = VERB.matcher(rest); verb.find(); ) {
            Act act = Objects.requireNonNull(ACTS.get(verb.group()));
            if (act != Act.ATTENDED || !OTHERS.in(rest.substring(0, verb.start()))) {
                acts.put(act, "");
            }
        }
    }

    /** 县检察院检察长王某某|列席会议. */
    static boolean observes(String said) {
        return OBSERVES.in(NOTE.without(said));
    }

    private static void tell(Act act, boolean said, Map<Act, String> acts) {
        if (said) {
            acts.put(act, "");
        }
    }
}
