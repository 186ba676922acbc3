package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles without marks behind a verb of adoption or hearing.
 *
 * <pre>
 * 通过了|关于召开…代表大会的决议           → a title
 * 通过了《甲》和|“关于乙的决议”           → the second; titles in 《》 are read by themselves
 * 听取了|甲某同志|关于…的报告             → 关于…的报告
 * 听取和审议了|县长甲某某所作的|政府工作报告  → 政府工作报告
 * </pre>
 */
final class BareTitles {

    private static final int LONGEST = 140;

    /** 通过了关于批准|《甲》|的决定: a paper about another. */
    private static final Rule ABOUT_MARKED = Rule.of(
            "document.about-marked",
            "会议表决通过了关于批准《云州市法律援助规定》的决定。",
            "adopted 关于批准《云州市法律援助规定》的决定 | verb 表决通过",
            "^(?<title>(?:[^,。;《》]{1,30}(?:委|委员会|政府|常委会|大会))?关于[一-鿿]{2,4}"
                    + "《[^《》]{2,80}》[^,。;、《》]{0,16}的(?:决定|决议)(?:[(]{stage-marks}[)])?)(?=[,。;、!和及与并]|$)");

    /** 一致通过了|批准甲某工作的决议: what is approved by it is no paper. */
    private static final Rule APPROVING = Rule.of(
            "document.approving",
            "全会一致通过了批准县委常委会工作的决议。",
            "adopted 批准县委常委会工作的决议 | verb 一致通过",
            "^(?<title>(?:批准|同意|接受)[^,。;《》]{4,80}?的(?:决议|决定))(?=[,。;、!和及与并]|$)");

    static final List<Rule> RULES = List.of(
            APPROVING,
            ABOUT_MARKED,
            Rule.of(
                    "document.about-without-marks",
                    "全会通过了关于召开县党代表大会的决议。",
                    "adopted 关于召开县党代表大会的决议 | verb 通过",
                    "^(?<title>“?(?:(?:(?!关于)[^,。;《》]){1,24}[委会府办局院厅])?"
                            + "关于[^。;《》]{2,80}?的[^,。;、《》的]{0,4}{document-kinds}”?[(]?{stage-marks}?[)]?)(?=[,。;、!和及与并]|$)"),
            Rule.of(
                    "document.of-session-without-marks",
                    "全会审议通过了十五届县委常委会工作报告。",
                    "adopted 十五届县委常委会工作报告 | verb 审议通过",
                    "^(?<title>(?:(?!作的)[^,。;、《》和]){0,40}?(?:{documents:dated}|\\d年)"
                            + "(?:(?!作的)[^,。;、《》]){0,48}?{document-kinds}[(]?{stage-marks}?[)]?)(?=[,。;、!和及与并]|$)"),
            Rule.of(
                    "document.work-report-without-marks",
                    "大会审议了政府工作报告和县人民法院工作报告。",
                    "discussed 政府工作报告 | verb 审议",
                    "^(?<title>[^,。;、《》和及的作“]{0,24}{documents:reports}的?工作报告(?:[(]?{stage-marks}[)]?)?)"
                            + "(?=[,。;、!和及与并]|$)"),
            Rule.of(
                    "document.rules-without-marks",
                    "大会通过了选举办法和决议。",
                    "adopted 选举办法 | verb 通过",
                    "^(?<title>[^,。;、《》和及的“]{0,24}选举办法(?:[(]?{stage-marks}[)]?)?)(?=[,。;、!和及与]|$)"));

    /** …的报告;县人民政府|关于2006年度财政收支情况|。: behind a title of the same list it needs no noun. */
    private static final Rule FURTHER = Rule.of(
            "document.further-about",
            "会议听取了县政府关于春耕准备的报告；县政府关于财政收支情况。",
            "heard 县政府关于财政收支情况 | verb 听取",
            "^(?<title>[^,。;《》]{0,24}关于[^。;,《》]{4,80}?(?:情况|问题|工作|事项))(?=[。;]|$)");

    static final List<Rule> ALL =
            Stream.concat(RULES.stream(), Stream.of(FURTHER)).toList();

    /** 通过了|批准…的决议: the word before a verb that makes what follows part of a title. */
    private static final Cue PASSED = Cue.of("document.passed-before", "全会一致通过了", "全会听取了", "(?:通过|批准|作出)了?$");

    /** 通过了|在征求意见、酝酿协商的基础上提出的|…名单, 听取了|甲某同志|关于…的报告: whence it comes stands before a title. */
    private static final Cue ORIGIN = Cue.of(
            "document.origin",
            "在征求意见的基础上提出的名单",
            "在征求意见之后形成的名单",
            "[^。;《》]{0,60}?基础上(?:研究)?提出的|[^,。;《》]{2,12}同志(?=关于)|[^,。;、《》]{2,40}?(?:所作|(?<![工操协合写])作|提出)的");

    /** 通过了|5个决议:(1)|关于…的决议;|(2)|关于…: how many, and which. */
    private static final Cue LISTED = Cue.of(
            "document.listed",
            "5个决议:(1)关于政府工作报告的决议",
            "5个决议都获得通过",
            "^(?:[\\d一二三四五六七八九十]{1,2}[个项](?:决[议定]|文件):)?\\([\\d一二三四五六七八九十]{1,2}\\)");

    /** 计划和|2023年计划草案的报告: what stands before 和 is no title of its own. */
    private static final Cue PLAN = Cue.of("document.plan", "2022年计划", "关于计划的报告", "(?:计划|规划|方案|安排|预算|决算|总结)$");

    private static final Cue OF_BOTH = Cue.of(
            "document.of-both",
            "和2023年计划草案的报告",
            "和关于计划的报告",
            "^[和及与](?!关于)[^,。;、《》]{2,60}?(?:的(?:报告|决议|决定|说明)|情况的?(?:汇报|报告))(?=[,。;、!后]|$)");

    /** 《甲》|的政府工作报告|和人民法院的工作报告: what a title in marks is. */
    private static final Cue KIND =
            Cue.of("document.kind-behind-marks", "的政府工作报告和人民法院的工作报告", "的讲话精神", "^的?[^,。;、《》和的]{0,8}报告(?=[和及、])");

    /** 县长张某某|关于…的报告 */
    private static final Cue SPEAKER = Cue.of("document.speaker", "县长张某某关于工作的报告", "张某某作了报告", "^[^,。;、《》]{2,20}?(?=关于)");

    static final List<Cue> CUES =
            Cue.all(List.of(List.of(PASSED, LISTED, ORIGIN, KIND, PLAN, OF_BOTH, SPEAKER), NoTitles.CUES));

    private final Reading reading;
    private final DocumentVerbs verbs;

    BareTitles(Reading reading, DocumentVerbs verbs) {
        this.reading = reading;
        this.verbs = verbs;
    }

    List<Finding> in(Span sentence) {
        List<Finding> found = new ArrayList<>();
        verbs.of(sentence).forEach(verb -> behind(verb, sentence, found));
        return found;
    }

    /** 通过了A、B和C. */
    private void behind(Span verb, Span sentence, List<Finding> found) {
        String s = reading.text();
        int at = verb.end() < sentence.end() && s.charAt(verb.end()) == '了' ? verb.end() + 1 : verb.end();
        if (at < sentence.end() && "、和并与及".indexOf(s.charAt(at)) >= 0) {
            return; // 听取|和审议: the second verb leads to it
        }
        boolean inTitle =
                APPROVING.matcher(s).region(verb.start(), sentence.end()).lookingAt()
                        && PASSED.in(s.substring(Math.max(sentence.start(), verb.start() - 6), verb.start()));
        if (inTitle) {
            return;
        }
        at = behindMarked(behindOrigin(at, sentence), sentence);
        List<Rule> forms = RULES;
        while (at < sentence.end()) {
            Finding title = at(new Span(at, Math.min(sentence.end(), at + LONGEST)), verb, forms);
            forms = ALL;
            if (title == null) {
                return;
            }
            found.add(title);
            at = title.words().end();
            if (at >= sentence.end() || "、和及与以,;".indexOf(s.charAt(at)) < 0) {
                return;
            }
            at = behindOrigin(s.startsWith("以及", at) ? at + 2 : at + 1, sentence);
        }
    }

    /** 在…基础上提出的|, 县长张某某所作的|, 县长张某某|关于. */
    private int behindOrigin(int at, Span sentence) {
        String s = reading.text();
        Matcher listed = LISTED.matcher(s).region(at, sentence.end());
        if (listed.lookingAt()) {
            return listed.end();
        }
        Matcher origin = ORIGIN.matcher(s).region(at, sentence.end());
        if (origin.lookingAt()) {
            return origin.end();
        }
        Matcher speaker = SPEAKER.matcher(s).region(at, sentence.end());
        boolean named = speaker.lookingAt() && NameReader.get().atEnd(speaker.group()) != null;
        return named ? speaker.end() : at;
    }

    /** The title that a stretch begins with; null where it begins with none. */
    private @Nullable Finding at(Span within, Span verb, List<Rule> forms) {
        for (Rule rule : forms) {
            Matcher m = rule.matcher(reading.text()).region(within.start(), within.end());
            if (m.lookingAt()
                    && !NoTitles.isCut(reading.text(), m, within.end())
                    && (rule == APPROVING || !NoTitles.is(m.group("title")))
                    && !isMeans(verb, m.start("title"), m.end("title"))) {
                int start = m.start("title");
                int end = whole(m, within);
                int close =
                        reading.text().charAt(start) == '“' ? reading.brackets().partner(start) : -1;
                Span words = new Span(start, close > start ? close + 1 : end);
                Span title = close > start ? new Span(start + 1, close) : words;
                return Finding.of(title, words, verbs.status(verb), verbs.words(verb), rule);
            }
        }
        return null;
    }

    /** 2022年计划|和2023年计划草案的报告: one title. */
    private int whole(Matcher title, Span within) {
        Matcher both = OF_BOTH.matcher(reading.text()).region(title.end("title"), within.end());
        return PLAN.in(title.group("title")) && both.lookingAt() ? both.end() : title.end("title");
    }

    /** 通过|学习贯彻全会公报,…: by it, and nothing is passed. */
    private boolean isMeans(Span verb, int start, int end) {
        return reading.text(verb).equals("通过")
                && start == verb.end()
                && Imperatives.at(reading.text(), start, end) >= 0;
    }

    /** 通过了《甲》和|“关于乙的决议”: titles in 《》 are read by themselves. */
    private int behindMarked(int start, Span sentence) {
        int at = start;
        while (at < sentence.end()
                && reading.text().charAt(at) == '《'
                && reading.brackets().partner(at) > at
                && reading.brackets().partner(at) < sentence.end()) {
            at = reading.brackets().partner(at) + 1;
            Matcher kind = KIND.matcher(reading.text()).region(at, sentence.end());
            at = kind.lookingAt() ? kind.end() : at;
            at = at < sentence.end() && "、和及".indexOf(reading.text().charAt(at)) >= 0 ? at + 1 : at;
        }
        return at;
    }
}
