package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.Words;
import java.util.List;
import java.util.function.Consumer;

/**
 * A character or a word that stands twice: {@code 经济济发展}, {@code 积极积极推进}. Two characters that belong to two words stand
 * there rightly: {@code 目的|的}, {@code 实实在在|在}.
 */
final class Doubles {

    static final List<Check> CHECKS = List.of(new Check(
            "dup",
            Level.WARNING,
            "GB/T 9704-2012 7.3；现代汉语词典",
            List.of(
                    Sample.wrong("要积极积极推进经济济发展，抓好就业和和社保。", "积极积极 → 积极", "济济 → 济", "和和 → 和"),
                    Sample.wrong("要全面推进推进产业振兴振兴工程。", "推进推进 → 推进", "振兴振兴 → 振兴"),
                    Sample.right("达到目的的关键在于实实在在在基层落实，实事求是是根本。"),
                    Sample.right("纪委监委监督、共建共治、退税缓税，博士博士后，一个一个抓，人人有责，年年增长，天天向上。"),
                    Sample.right("任命二级局局长、调研二处处长，新华社社长、党校校长参加，抓好海工工作，复产产量提高，压实条条、块块、层面责任。"),
                    Sample.right("会议通过了提案工作报告报告人名单和推荐推荐人名单。"),
                    Sample.right("南苏丹苏丹人民党主席来信，客商来自吉尔吉斯斯坦。经查，张某某严重违反党的纪律。"),
                    Sample.right("出席会议的有李娜娜、王冰冰，常常常态化研究，各种各样样式，件件有着落，扎扎实实抓好“十五五”规划，工作作了总结。")),
            Doubles::find));

    /** So much likelier a text must be without the second of two characters. */
    private static final int GAIN = 72;

    private static final int GAIN_OF_OWN = 40;
    private static final int MOST_LOOKED = 200;

    /** What a character costs that is often a word by itself. */
    private static final int FAMILIAR_SINGLE = 80;

    /** The text must gain more than that one of them is not there. */
    private static final int MORE_THAN_SINGLE = 30;

    /** Words of a sentence's frame, never doubled. */
    private static final String FRAME = "和与及在为把被将从对由向以于是的了等并但而或";

    /** 十五五. */
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    /** The last characters of words that begin what follows for themselves, too: 工作|作了, 党组|组长, 达到|到. */
    private static final String APART = "作组委习会市县区省国人行到要有是大全年出立成所设度业而个名上下中新能化家党";

    /** What has a 长. */
    private static final String HEADED = "局处科股室厅部院所站台校园社馆队组村镇乡县区市省州旗店厂场会行班团营连排司署庭网矿林段";

    /** Words that are said twice on purpose. */
    private static final List<String> MEANT =
            List.of("非常", "很多", "千万", "多次", "许多", "永远", "再见", "万岁", "研究", "考虑", "讨论", "学习");

    private final Cut cut;
    private final char[] text;
    private final Names names;
    private final Words words = Words.get();
    private int looked;

    private Doubles(CheckedText checked) {
        cut = checked.once(Cut.OF);
        text = cut.text;
        names = checked.once(Names.OF);
    }

    private static void find(CheckedText checked, Consumer<Slip> to) {
        new Doubles(checked).all(to);
    }

    private void all(Consumer<Slip> to) {
        for (int i = 1; i < text.length; i++) {
            if (text[i] == text[i - 1] && cut.isHan(i) && isDoubled(i)) {
                to.accept(cut.plain.slip("dup", i - 1, i + 1, String.valueOf(text[i])));
            }
            int length = cut.length(i);
            if (length > 1 && i >= length && isSame(i - length, i, length) && isWordDoubled(i, length)) {
                to.accept(cut.plain.slip("dup", i - length, i + length, new String(text, i, length)));
            }
        }
    }

    /** The second of two: a word of the frame for itself, or a character without which the words are much likelier. */
    private boolean isDoubled(int at) {
        char c = text[at];
        boolean isThree = at > 1 && text[at - 2] == c || at + 1 < text.length && text[at + 1] == c;
        if (isThree || !cut.isPlain(at - 2, at + 2)) {
            return false;
        }
        if (FRAME.indexOf(c) >= 0) {
            return cut.isSingle(at) && cut.isSingle(at - 1);
        }
        if (NUMERALS.indexOf(c) >= 0 || c == '某') {
            return false;
        }
        if (isReduplicated(at) || isOffice(at) || ForeignNames.holds(text, at)) {
            return false;
        }
        boolean isApart = APART.indexOf(c) >= 0 || beginsWord(at) && (endsWord(at) || isCoined(at));
        int needed = isApart ? Math.max(GAIN, words.single(c) + MORE_THAN_SINGLE) : GAIN;
        int gain = gain(at);
        return (gain >= needed || gain >= GAIN_OF_OWN && isOwn(at)) && !names.mayHold(at) && !names.mayHold(at - 1);
    }

    /** 海工|工作: what no dictionary has may be a word that ends there. */
    private boolean isCoined(int at) {
        return isRareSingle(at - 1) && isRareSingle(at - 2) && cut.length(at) > 1;
    }

    private boolean isRareSingle(int at) {
        return cut.isSingle(at) && words.single(text[at]) > FAMILIAR_SINGLE;
    }

    /** 二级局|局长, 中心校|校长: an organ and its head. */
    private boolean isOffice(int at) {
        return at + 1 < text.length && text[at + 1] == '长' && HEADED.indexOf(text[at]) >= 0 && cut.isHan(at - 2);
    }

    /** 件件有着落, 扎扎实实: two of one, each for itself, or two pairs of them. */
    private boolean isReduplicated(int at) {
        boolean isPair = at + 2 < text.length && text[at + 1] == text[at + 2] || at > 2 && text[at - 2] == text[at - 3];
        boolean isAlone = !cut.isHan(at - 2) && !cut.isHan(at + 1); // 条条、|块块|
        return isPair || isAlone || cut.isSingle(at) && cut.isSingle(at - 1) && !endsWord(at) && !beginsWord(at);
    }

    /** The text has the same words elsewhere without it: two characters before, the one, and two behind. */
    private boolean isOwn(int at) {
        if (!cut.isHan(at - 3)
                || !cut.isHan(at - 2)
                || !cut.isHan(at + 1)
                || !cut.isHan(at + 2)
                || looked++ >= MOST_LOOKED) {
            return false;
        }
        for (int i = 2; i + 2 < text.length; i++) {
            if (text[i] == text[at]
                    && text[i - 1] == text[at - 2]
                    && text[i - 2] == text[at - 3]
                    && text[i + 1] == text[at + 1]
                    && text[i + 2] == text[at + 2]) {
                return true;
            }
        }
        return false;
    }

    /** 学习|习近平: the first of two ends a word, and the second begins one. */
    private boolean beginsWord(int at) {
        for (int length = 2; length <= Words.LONGEST && at + length <= text.length; length++) {
            if (words.cost(text, at, length) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWord(int end) {
        for (int length = 2; length <= Words.LONGEST && length <= end; length++) {
            if (words.cost(text, end - length, length) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Of the best way to cut the text without it. */
    private int gain(int at) {
        int all = cut.words.cost();
        int best = all - cut.words.before(at) - cut.words.behind(at + 1);
        for (int start = Math.max(0, at - Words.LONGEST + 1); start < at; start++) {
            for (int end = at + 2; end <= text.length && end - start - 1 <= Words.LONGEST; end++) {
                int cost = costWithout(at, start, end);
                if (cost > 0) {
                    best = Math.max(best, all - cut.words.before(start) - cost - cut.words.behind(end));
                }
            }
        }
        return best;
    }

    private int costWithout(int at, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = i == at ? key : key << Character.SIZE | text[i];
        }
        return words.cost(key);
    }

    private boolean isSame(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (text[one + i] != text[other + i]) {
                return false;
            }
        }
        return cut.isHan(one);
    }

    /** 一个一个 and 千万千万 are meant. */
    /** 工作报告|报告人名单, 推荐|推荐人: who does it, behind what is done. */
    private boolean isWho(int at) {
        return at < text.length && "人者员".indexOf(text[at]) >= 0 && !(at + 1 < text.length && text[at + 1] == '民');
    }

    private boolean isWordDoubled(int at, int length) {
        String word = new String(text, at, length);
        return "一二三几每逐".indexOf(word.charAt(0)) < 0
                && !MEANT.contains(word)
                && !names.mayHold(at)
                && !ForeignNames.holds(text, at)
                && !isWho(at + length)
                && words.cost(text, at, length) <= 140;
    }
}
