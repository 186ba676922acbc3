package gongbao.parse;

import gongbao.search.Matcher;
import java.util.List;

/**
 * What stands before the first group of those who attended.
 *
 * <pre>
 * 出席全会的有|县委委员32人            → behind 有
 * 应邀列席大会的还有|县人大代表         → behind 有
 * 会议|应到县委委员48人               → behind 会议
 * 全会到|县委委员32人                → behind 到
 * 出席者|有各部门负责人               → behind 者, 有 too
 * </pre>
 */
final class AttendeeLead {

    /** 今天上午同时今天的全体(扩大)会议|列席: no more stands before the verb. */
    private static final int FARTHEST = 24;

    private static final Cue VERB = Cue.of(
            "attendee.lead-verb",
            "出席这次全会的还有",
            "到会的还有",
            "(?:出席|列席)了?(?:{attendance:this}?{attendance:session}){0,2}" + behind());

    /** 参加提案的: who takes part in something else does not attend. */
    private static final Cue TAKES_PART = Cue.of(
            "attendee.lead-takes-part",
            "参加会议的有",
            "参加提案的有",
            "参加了?(?:(?:{attendance:this}?{attendance:session}){1,2}|(?=者|人员|的[有:是]))" + behind());

    /** 到会代表165名, 报到的委员30名, 与会者200人. */
    private static final Cue CAME = Cue.of("attendee.lead-came", "大会报到代表165名", "大会报告165页", "(?:到会|与会|报到)" + behind());

    /** 到会的有县委委员, 到会代表165名; not 到会的委员讨论了报告. */
    private static final Cue COUNTS =
            Cue.of("attendee.lead-counts", "到会代表165名", "到会的委员讨论了报告", "^[到与会报]{2}[^,;]{0,4}[有是为]|{#count}[余多]?[人名位]");

    private static final Cue BEFORE_VERB = Cue.of(
            "attendee.before-lead-verb",
            "今天上午还",
            "县人大代表还",
            "^(?:[^,;:]{0,8}?{attendance:day})?{attendance:before-verb}{0,3}(?:{attendance:this}?{attendance:session})?"
                    + "{attendance:before-verb}{0,2}$");

    /** 全国政协十一届一次会议|应出席委员2237人: the name of a meeting is none of a group. */
    private static final Cue SESSION = Cue.of(
            "attendee.lead-session",
            "今天会议应到48人",
            "会议得到48人支持",
            "^(?:[^,;:、]{0,30}?{attendance:day})?[^,;:、]{0,30}?(?:{attendance:this}?{attendance:session})共?"
                    + "(?:到(?=.{2,8}委员)|有?(?=[应实]到|应[出参]|实际|到会))");

    /** 会议|有300人参加. */
    private static final Cue HAD = Cue.of(
            "attendee.lead-had",
            "会议共有300人参加",
            "会议有关人员300人参加",
            "^{attendance:this}?{attendance:session}共?(?:有(?!关)|(?={counts:about}?{#count}[余多]?[人名位]))");

    /** 会议还邀请了|20位人大代表|列席. */
    private static final Cue INVITED = Cue.of(
            "attendee.lead-invited",
            "本次会议还邀请了20位市人大代表列席",
            "会议邀请专家讲课",
            "^{attendance:this}?{attendance:session}?{attendance:before-verb}{0,2}(?:特别)?邀请了?(?=[^,;:]{2,40}[列出]席(?:了?会议)?$)");

    /** 在主席台前排就座的主席团常务委员有:|张某某、李某某. */
    private static final Cue SEATED = Cue.of(
            "attendee.lead-seated", "在主席台前排就座的主席团常务委员有", "在主席台前排就座", "^在(?:大会)?主席台(?:前排)?就[坐座]的[^,。;:]{0,20}(?:有|是)?$");

    static final List<Cue> CUES = List.of(SEATED, INVITED, VERB, TAKES_PART, CAME, COUNTS, BEFORE_VERB, SESSION, HAD);

    private AttendeeLead() {}

    /** Offset behind it; 0 where there is none. */
    static int end(String clause) {
        int end = 0;
        for (Cue cue : List.of(VERB, TAKES_PART, CAME)) {
            Matcher verb = cue.matcher(clause);
            while (verb.find() && verb.start() <= FARTHEST) {
                boolean leads = BEFORE_VERB.in(clause.substring(0, verb.start()))
                        && (cue != CAME || COUNTS.in(clause.substring(verb.start())));
                end = leads ? Math.max(end, verb.end()) : end;
            }
        }
        if (end > 0) {
            return end;
        }
        for (Cue cue : List.of(SESSION, HAD, INVITED, SEATED)) {
            Matcher session = cue.matcher(clause);
            if (session.find()) {
                return session.end();
            }
        }
        return 0;
    }

    /** 出席会议|的还有|: between the verb and the groups. */
    private static String behind() {
        return "{attendance:behind-verb}?还?(?:分别)?(?:有(?!关)|是|为|达|包括|共有(?!关)|除)?";
    }
}
