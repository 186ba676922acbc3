package gongbao.parse;

import gongbao.search.Matcher;
import java.util.List;

/**
 * Words behind a verb of adoption or hearing that have the form of a title and are none.
 *
 * <pre>
 * 稿向全会作了说明                          → a deed
 * 关于2022年代表建议|、政协提案办理情况的汇报    → half of one
 * 提案工作报告|报告人名单                     → who reports
 * </pre>
 */
final class NoTitles {

    /** What was done is no title, nor a question: 全会报告讨论稿|向全会作了说明, 讨论了|如何贯彻全会决议. */
    private static final Cue DEED = Cue.of(
            "document.deed",
            "稿向全会作了说明",
            "向第六次代表大会的工作报告",
            "(?<![工操协合写制动])作[的了出过]|所作|向[全大]会|讲了|提出了|^[、和并与及了_]|^(?:如何|怎样|怎么)");

    /** 通过了|决议, 二是|审查: the next verb of the list; 各组|讨论: others'. */
    private static final Cue NEXT_VERB = Cue.of(
            "document.next-verb",
            "通过了全会决议",
            "资格审查报告",
            "^(?:[^一-鿿“(]{1,2}|[一二三四五六七八九十]{1,2}、)?{document-verbs}"
                    + "|{document-verbs}_?了|^[一二三四五六七八九]是|^各?.{0,4}[组团](?:关于)?{document-verbs}");

    /** 听取了|关于各代表团审议政府工作报告|、法院工作报告的情况汇报, |代表对选举办法|的意见: how the meeting went is no paper. */
    private static final Cue DELIBERATED = Cue.of(
            "document.deliberated",
            "关于各代表团审议政府工作报告",
            "关于召开代表大会的决议",
            "^(?:关于)?[各全]?[体位]?(?:代表|委员)[团们]?[^,。;]{0,8}?(?:审议|讨论|酝酿)|^代表们?对|^提[交请][^,。;]{2,24}(?:表决|审议|酝酿)");

    /** 通过|常委会工作报告|、提案工作报告报告人名单: the list of who reports. */
    private static final Cue REPORTERS = Cue.of(
            "document.list-of-reporters", "、提案工作报告报告人名单", "、提案工作报告", "^(?:[、和及][^,。;、]{2,16}){0,3}(?:报告人|宣读人)名单");

    private static final Cues NO_TITLE = Cues.of(DEED, NEXT_VERB, DELIBERATED);

    /** 关于2022年代表建议|、政协提案办理情况的汇报: the noun that 关于 leads to is still to come. */
    private static final Cue CUT =
            Cue.of("document.cut-at-list", "县政府办关于2022年代表建议、", "关于2022年代表建议的报告、", "关于[^的]{2,60}、$");

    /** 关于一次会议议程草案|和日程建议的汇报: likewise. */
    private static final Cue CUT_AT_AND = Cue.of(
            "document.cut-at-and",
            "关于一次会议议程草案和日程建议的汇报",
            "关于一次会议的决定和关于日程的汇报",
            "关于[^的]{2,60}[和及与](?!关于)[^的,。;、]{2,40}的(?:汇报|报告|决定|决议|说明|议案|情况)");

    static final List<Cue> CUES = List.of(DEED, NEXT_VERB, DELIBERATED, REPORTERS, CUT, CUT_AT_AND);

    private NoTitles() {}

    static boolean is(String title) {
        return NO_TITLE.in(title);
    }

    /** Whether what stands behind a title, up to {@code end}, says that it goes on, or that it is no title. */
    static boolean isCut(String s, Matcher title, int end) {
        int behind = title.end("title");
        int about = Words.indexOf(s, "关于", title.start("title"), behind);
        boolean open = about >= 0 && Words.indexOf(s, "的", about, behind) < 0;
        return REPORTERS.opens(s.substring(behind, end))
                || CUT.in(s.substring(title.start("title"), Math.min(behind + 1, end)))
                || open && CUT_AT_AND.opens(s.substring(about, end));
    }
}
