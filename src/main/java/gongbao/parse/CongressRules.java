package gongbao.parse;

import java.util.List;

/** How the names of Party congresses are written. */
final class CongressRules {

    static final Rule NATIONAL = Rule.read(
            "reference.congress-national",
            "# jurisdiction: 芦山县\n党的第二十次全国代表大会胜利召开。",
            "party-congress 党的第二十次全国代表大会 → 全国 cpc-congress-20");

    static final Rule FULL_NAME = Rule.of(
            "reference.congress-full-name",
            "# jurisdiction: 芦山县\n中国共产党四川省第十二次代表大会提出目标。",
            "party-congress 中国共产党四川省第十二次代表大会 → 四川省 510000-congress-12",
            "(?:中国共产党|中共)([一-鿿&&[^委届次向]]{0,20})$");

    /** Anchored at 次: the number before it, the word for the congress behind it, perhaps a session; its 第三次全体会议 is a sitting. */
    static final Rule ORDINAL = Rule.of(
            "reference.congress-ordinal",
            "# jurisdiction: 芦山县\n市第八次党代会第二次会议作出部署。",
            "party-congress 市第八次党代会第二次会议 → 雅安市 511800-congress-8-2",
            "(?:第?([0-9〇零一二三四五六七八九十]{1,3})|首)[次届](全国(?:党员?)?代表大会|(?:党员?)?代表大会|党代会)"
                    + "(?:第?([0-9〇零一二三四五六七八九十]{1,3})次(全体)?会议)?");

    static final Rule ORDINAL_ALONE = Rule.read(
            "reference.congress-ordinal-alone",
            "# jurisdiction: 芦山县\n落实第十五次党代会精神。",
            "party-congress 第十五次党代会 → ? ambiguous-place");

    static final Rule SHORT = Rule.of(
            "reference.congress-short",
            "# jurisdiction: 芦山县\n学习党的二十大精神。",
            "party-congress 党的二十大 → 全国 cpc-congress-20",
            "(党的|中共)?(“?)((?:[二三四]?十[一二三四五六七八九]?|[一二三四五六七八九]|[1-4]?[0-9]))大");

    /** Whose congress an ordinal means is told by its own word, then by the Party's name, then by the mark of a level before it. */
    static final List<Rule> RULES = List.of(NATIONAL, FULL_NAME, ORDINAL, ORDINAL_ALONE, SHORT);

    /** 八大|二次会议. */
    static final Cue SESSION = Cue.of("meeting.congress-session", "八大二次会议", "八大第二届会议", "([0-9〇零一二三四五六七八九十]{1,3})次会议");

    /** What may follow a bare 二十大; 十大工程 and 八大战略 are no congresses. */
    static final Cue AFTER_BARE = Cue.of(
            "meeting.after-congress",
            "精神",
            "工程",
            "精神|以来|文件|路线|报告|部署|决策|提出|召开|胜利|作出|描绘|擘画|明确|确定|代表|党章|之|前|后|闭幕|开幕|关于|对|确立|指出|强调|[、,。;”’》)和及]");

    /** The same behind a number below twelve, of which there are things of all kinds: 八大以来, but 十大代表性项目. */
    static final Cue AFTER_LOW = Cue.of("meeting.after-low-congress", "以来", "代表性", "以[来后前]|召开|闭幕|开幕|党章|之[前后]");

    /** “八大”|的路线, “九大”|以来, but “十大”|工程. */
    static final Cue AFTER_QUOTED = Cue.of("meeting.after-quoted-congress", "的路线", "工程", "(?:的|路线|时期|期间|上|[^一-鿿])");

    /** …|第二十次全国代表大会 without the Party's name: behind a verb, or where a clause begins; 妇女第十三次全国代表大会 is others'. */
    static final Cue BEFORE_NATIONAL = Cue.of(
            "meeting.before-national",
            "学习",
            "中国妇女",
            "(?:^|[^一-鿿]|[于日的和与及将即是在到至]|召开|举行|{meeting-leanings:before}|{meetings:held}了?)$");

    static final List<Cue> CUES = List.of(SESSION, AFTER_BARE, AFTER_LOW, AFTER_QUOTED, BEFORE_NATIONAL);

    private CongressRules() {}
}
