package gongbao.parse;

import java.util.List;
import java.util.stream.Stream;

/** The words by which a text says who speaks, and whether a sentence looks back or ahead. */
final class VoiceCues {

    /** Before a verb of speech, the meeting itself: 全会|指出, 为此,会议着重|强调. */
    static final Cue MEETING = Cue.of(
            "voice.meeting", "全会着重", "全会精神", "^(?:因此,|为此,)?{meeting-voices}(?:{speech:adverb}|[一-鿿]{2,4}地){0,3}$");

    /** Before a verb of speech, nobody: 一致|认为. */
    static final Cue NOBODY = Cue.of("voice.nobody", "一致", "大家一致", "^(?:{speech:adverb}|[一-鿿]{2,4}地){0,3}$");

    /** Before a verb of speech, the person named last: 他|强调. */
    static final Cue PRONOUN = Cue.of("voice.pronoun", "他还", "其他", "^[他她](?:{speech:adverb}|[一-鿿]{2,4}地){0,3}$");

    /** Before a verb of speech that may be a noun, somebody who speaks: 党中央|要求, but not 目标|要求. */
    static final Cue SPEAKER = Cue.of(
            "voice.speaker", "习近平总书记反复", "发展目标", "(?:{speech:speaker}|[省市县区旗州]委)(?:{speech:adverb}|[一-鿿]{2,4}地){0,3}$");

    /** Verbs that are more often nouns: 目标要求; somebody must stand right before them. */
    static final Cue NOUN = Cue.of("voice.noun", "要求", "指出", "要求|建议|希望|倡议|号召");

    /** Behind such a word: it is a noun, and something happened to what was asked. */
    static final Cue RECEIVED = Cue.of(
            "voice.received",
            "得到全面落实",
            "得出结论",
            "^(?:[得受]到|获得|引起|被(?!征)|已|正在|均(?!衡)|(?:逐[项条一]|全面)?落[实地](?:到位|见效|情况|[,。;])|深入人心|有序推进[,。;]|顺利|[的和、]|事项|任务|精神|之?以?后,)");

    /** Verbs of speech that are nouns as well: 会议|要求 得到落实. */
    static final Cue NAMED = Cue.of("voice.named", "部署", "指出", "要求|建议|希望|倡议|号召|部署|决定");

    /** Whose words are no meeting's where they only “say”: 大家|说. */
    static final Cue CROWD = Cue.of("voice.crowd", "大家", "大会", "大家|同志|人员|代表");

    /** 王某某|就下一步工作|提出要求: what is spoken of stands between who speaks and the verb. */
    static final Cue ABOUT = Cue.of("voice.about", "王某某就下一步工作", "成就", "(?:还|又)?(?:就|对|围绕|针对)[^,。;]{2,24}$");

    /** Verbs that only tell what was done where no person is named before them: 精心部署. */
    static final Cue DEED = Cue.of("voice.deed", "部署", "指出", "{speech:deed}");

    /** What makes a sentence look back. */
    static final Cues LOOKS_BACK = Cues.of(
            Cue.of(
                    "voice.back-since",
                    "一年来,县委坚持稳中求进",
                    "总结一年来的工作",
                    "^(?:[^,。;]{2,6}(?:指出|强调|认为|提出),)?(?:(?!总结|谋划)[^,。;]){0,20}(?:以来|年来|过去[一五]年|去年|刚刚过去的)"),
            Cue.of("voice.back-praise", "充分肯定县委常委会的工作", "肯定成绩", "充分肯定|高度评价|工作是有成效的"),
            Cue.of("voice.back-result", "取得了新的重大成就", "取得新的成就", "取得了[^,。]{0,20}(?:成绩|成效|成就|进展|胜利)|取得历史性成就|发生历史性变革"),
            Cue.of("voice.back-facing", "面对严峻复杂的形势", "面对形势", "面对[^。]{4,40}(?:形势|挑战|任务|局面)"));

    /** What makes a sentence look ahead, whatever its paragraph looked at before. */
    static final Cues LOOKS_AHEAD = Cues.of(
            Cue.of("voice.ahead-facing", "面对人民群众新期待,必须改革", "面对新期待,我们改革", "^(?:面对|以上|这些)[^。;]{4,80},必须"),
            Cue.of(
                    "voice.ahead-modal",
                    "全县各级党组织要抓好落实",
                    "要求各级党组织抓好落实",
                    "^(?:[^,。;“”]{0,16}(?:各级|上下|各地|部门|干部|党员|单位|组织)[^,。;“”]{0,8})?(?:必须|务必|要(?![求素点闻害]))"));

    /** 党的十六大以后,…: the sentence is set in a time that is over. */
    static final Cue TELLS_A_TIME = Cue.of(
            "voice.tells-a-time",
            "全会提出,党的十六大以后,改革不断深入",
            "全会提出,会议以后要加快改革",
            "^(?:[^,]{2,8},)?[^,。;:“]{0,30}(?:以后|以来|新时期|革命时期|建设时期|前夕|当时|之际),");

    /** Before a verb of speech, the report on work that the text tells of: 政府工作报告|提出. */
    static final Cue REPORT = Cue.of(
            "voice.report", "政府工作报告还", "党的二十大报告", "^《?(?:[省市县区州旗镇乡]?(?:人民)?政府)?(?:工作)?报告》?中?(?:{speech:adverb}){0,2}$");

    static final Cue REPORT_OF_CONGRESS =
            Cue.of("voice.report-of-congress", "学习党的二十大报告", "听取政府工作报告", "大(?:的)?(?:政治)?报告|代表大会[^,。;]{0,12}报告精神");

    static final List<Cue> CUES = Stream.of(
                    List.of(MEETING, NOBODY, PRONOUN, SPEAKER, NOUN, RECEIVED, NAMED, CROWD, ABOUT, DEED, REPORT),
                    List.of(REPORT_OF_CONGRESS),
                    LOOKS_BACK,
                    LOOKS_AHEAD,
                    List.of(TELLS_A_TIME))
            .flatMap(List::stream)
            .toList();

    private VoiceCues() {}
}
