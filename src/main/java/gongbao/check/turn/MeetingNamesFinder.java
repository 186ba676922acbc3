package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of meetings in which 届, 次 and 大 are mixed up. A congress of the Party is counted by 次, a committee, a people's
 * congress and their terms by 届, their meetings by 次; the Central Committee's are 中全会.
 */
final class MeetingNamesFinder implements Check.Finder {

    private static final String NUMBER = "[一二三四五六七八九十]{1,4}|[0-9]{1,2}";

    private static final String TERMS = "(?:全国)?(?:人民代表大会|政协|委员会|人大(?!代表)|中央委员会|中央纪委|中央纪律检查委员会|纪律检查委员会)";

    /** A congress of the Party in a place that is counted as a term is. */
    private static final String OF_A_PLACE = "(?:中国共产党|中共)[^,。;\n第]{2,12}第(?<n>#)(?<x>届)代表大会(?!第)";

    /**
     * A name that is wrong, and the character that belongs in it.
     *
     * @param pattern its group {@code x} is the wrong character
     * @param marks which characters that is
     * @param right what belongs there; $0 for what stands there
     * @param elsewhere what the text has where the name is wrong, $n for its number; empty where it always is
     */
    private record Rule(Pattern pattern, String marks, String right, String elsewhere) {
        static Rule of(String pattern, String right) {
            int group = pattern.indexOf("(?<x>");
            return new Rule(
                    Pattern.compile(pattern.replace("#", "(?:" + NUMBER + ")").replace("@", TERMS)),
                    pattern.substring(group + "(?<x>".length(), pattern.indexOf(')', group)),
                    right,
                    "");
        }

        Rule where(String elsewhere) {
            return new Rule(pattern, marks, right, elsewhere);
        }

        boolean isWrong(Matcher found, String text) {
            return elsewhere.isEmpty() || text.contains(elsewhere.replace("$n", found.group("n")));
        }
    }

    private static final List<Rule> RULES = List.of(
            // 二十大|三中全会, 二十次|三中全会, 二十界|三中全会
            Rule.of("(?:(?:党的|中央)#|[一二三]?十[一二三四五六七八九]?|[七八九])(?<x>[大次界介])(?:#中?、)*#中全会", "届"),
            // 党的二十届|大
            Rule.of("(?:党的|中共)#(?<x>届)大(?!会)", ""),
            Rule.of("(?<![第前近])[一二]?十[一二三四五六七八九]?(?<x>届)大(?=精神|以来|报告|召开|开幕|闭幕|胜利|提出|作出|部署|确定|通过|选举|代表|的(?!学|中专))", ""),
            // 党的二十届|精神
            Rule.of(
                    "党的[一二三]?十[一二三四五六七八九]?(?<x>[届次])(?=精神|以来|以后|报告|召开|胜利|闭幕|提出|作出|部署|决策部署|关于|描绘|确定|擘画|要求|对|代表中|代表列席)",
                    "大"),
            // 党的十四届|为标志, 党的十五届|的胜利召开
            Rule.of(
                    "党的[一二三]?十[一二三四五六七八九]?(?<x>届)(?=为标志|代表(?!大会|会)|新闻|主席团|期间|通过|选举|强调|指出|明确|的(?:胜利|召开|要求|精神|报告|部署|主题|决策))",
                    "大"),
            // 党的二十届|和二十届一中全会, 党的二十届|和二十届历次全会
            Rule.of("党的(?<n>[一二三]?十[一二三四五六七八九]?)(?<x>[届次])(?=[和、及与](?:党的)?\\k<n>[届大](?:[一二三四五六七中、]+全会|历))", "大"),
            // 党的二十届|和省第十二次党代会
            Rule.of("党的[一二三]?十[一二三四五六七八九]?(?<x>[届次])(?=[和、及与][省市县区州](?:第#次|党代会))", "大"),
            // 党的二十大和二十届三|全会, 党的二十大和二十届三次全会
            Rule.of("党的(?<n>[一二三]?十[一二三四五六七八九]?)大[和、及与]\\k<n>(?<x>届[一二三四五六七])(?=全会)", "$0中"),
            Rule.of("党的(?<n>[一二三]?十[一二三四五六七八九]?)大[和、及与]\\k<n>届#(?<x>次)全会", "中"),
            // 党的二十届三|全会
            Rule.of("党的(?:十[一二三四五六七八九]|二十)(?<x>届[一二三四五六七])(?=全会)", "$0中"),
            // 七届二|全会, 县委十三届九|全会
            Rule.of("委#(?<x>届[一二三四五六七八九十])(?=全会)", "$0次"),
            Rule.of("(?<![委省市县区])(?:[一二]?十[一二三四五六七八九]?|[七八九])(?<x>届[一二三四五六七])(?=全会)", "$0中"),
            // 党的二十届三次全会
            Rule.of("党的(?:十[一二三四五六七八九]|二十)届#(?<x>次)全会", "中"),
            Rule.of("(?:党的|中共|党中央)(?:十[八九]|二十)届#(?<x>次)全会", "中"),
            // 中国共产党第二十届全国代表大会
            Rule.of("(?:中国共产党|中共|党的)第#(?<x>[届界])全国代表大会", "次"),
            Rule.of("第(?:十[五六七八九]|二十)(?<x>[届界])全国代表大会", "次"),
            Rule.of("第#(?<x>[大介])全国代表大会", "次"),
            // 第十五次人民代表大会第六次会议
            Rule.of("第#(?<x>[次])@\n?第#[次届](?:全体)?(?:扩大)?会议", "届"),
            Rule.of("第#(?<x>[界介大])(?:@|常委会|全国委员会|常务委员会)", "届"),
            // 第十五届人民代表大会第六届会议
            Rule.of("第#[届次](?:@|全国委员会)(?:常务委员会|常委会)?第#(?<x>[届界])(?:全体)?(?:扩大)?会议", "次"),
            // 十五届人大六届会议, 十五次人大六次会议, 十五届六届全会
            Rule.of("#(?<x>[次界])(?:全国)?(?:人大|政协)#[次届]会议", "届"),
            Rule.of("#届(?:全国)?(?:人大|政协)(?:常委会)?#(?<x>[届界])会议", "次"),
            Rule.of("#届(?:中央纪委|省?市?县?区?纪委|省?市?县?区?委)?#(?<x>[届界])(?:全会|全体会议)", "次"),
            Rule.of("[委党]#(?<x>[次界])#次(?:全会|全体会议)", "届"),
            Rule.of("第#(?<x>[界介])(?:全体)?会议", "次"),
            Rule.of("第#(?<x>[界介])(?:党代会|党的代表大会|代表大会)", "次"),
            Rule.of("(?:[省市县区州]|中国共产党[^,。;\n]{2,12})第#(?<x>界)", "届"),
            // 国务院第二届廉政工作会议, 常委会第一届、第二次会议
            Rule.of("(?:国务院|政府)第#(?<x>届)[^,。;、第届次委]{0,6}(?:工作|全体)会议", "次"),
            Rule.of("常委会第#(?<x>届)、第#次(?:全体)?会议", "次"),
            // 中共云陵县第十五届代表大会, where the text has 第十五次代表大会, too: some congresses meet in sessions of a term
            Rule.of(OF_A_PLACE, "次").where("第$n次代表大会"),
            Rule.of(OF_A_PLACE, "次").where("第$n次党代会"));

    private static final String MIXED = "届次大界介";

    private static final String ENDS = ",。;:!?\n";

    /** How far before the wrong character a name begins, and how far behind it it ends. */
    private static final int BEFORE = 30;

    private static final int BEHIND = 24;

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        String words = letters.text();
        @Nullable Matcher[] matchers = new Matcher[RULES.size()];
        for (int i = 1; i < words.length(); i++) {
            if (MIXED.indexOf(words.charAt(i)) >= 0 && isNumeral(words.charAt(i - 1))) {
                find(letters, matchers, i, to);
            }
        }
    }

    private static Matcher matcher(Rule rule, String text) {
        return rule.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean isNumeral(char c) {
        return Numerals.isOne(c) || c >= '0' && c <= '9';
    }

    /** @param matchers of the rules that were asked so far: most texts have no such name, and making one takes longer than to ask it */
    private static void find(Letters letters, @Nullable Matcher[] matchers, int at, Consumer<Slip> to) {
        int start = start(letters.text(), at);
        for (int i = 0; i < matchers.length; i++) {
            if (RULES.get(i).marks.indexOf(letters.text().charAt(at)) < 0) {
                continue;
            }
            Matcher matcher = matchers[i];
            if (matcher == null) {
                matcher = matcher(RULES.get(i), letters.text());
                matchers[i] = matcher;
            }
            matcher.region(start, Math.min(letters.text().length(), at + BEHIND));
            while (matcher.find() && matcher.start() <= at) {
                if (matcher.start("x") == at && RULES.get(i).isWrong(matcher, letters.text())) {
                    to.accept(slip(letters, matcher, RULES.get(i)));
                    return;
                }
            }
        }
    }

    /** No name goes beyond a mark that ends a part of a sentence. */
    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && at - start < BEFORE && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static Slip slip(Letters letters, Matcher matcher, Rule rule) {
        String right = rule.right.replace("$0", matcher.group("x"));
        Edit edit = new Edit(Edit.Kind.WRONG, matcher.start("x"), matcher.end("x"), right);
        Span shown = new Span(Math.max(matcher.start(), edit.from() - 4), Math.min(matcher.end(), edit.to() + 4));
        return Told.mended("meeting", letters, shown, edit).note("mixed", matcher.group("x"), right);
    }
}
