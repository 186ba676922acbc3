package gongbao.fuzz;

import java.util.List;

/** Ways to damage a text: what typists, converters, copying sites and ill will do to it. */
final class Damage {

    private interface Way {
        String damaged(String text, Lot lot);
    }

    /** Marks that rules and formats look for; each may stand anywhere. */
    private static final List<String> MARKS = List.of(
            "。", "，", "、", "；", "：", "！", "？", "…", "——", "“", "”", "‘", "’", "《", "》", "〈", "〉", "（", "）", "(", ")",
            "【", "】", "〔", "〕", "[", "]", "{", "}", "<", ">", "&", "\"", "'", "`", "```", "~~~", "*", "**", "_", "#",
            "---", "|", "\\", "/", "../", "=", "+", "@", "%", "％", "‰", "∶", ":", "-", "−", "～", "—", "·", "\t", "\n",
            "\n\n", "\r", "{1}", "${a}", "<#if>", "&nbsp;", "&#0;", "]]>", "<!--", "-->", "</", "<p ");

    /** What a text should not hold, and what counts as a letter, a digit or a blank to one reader and not to another. */
    private static final List<String> RARE = List.of(
            "\u0000",
            "\u0001",
            "\u0007",
            "\b",
            "\u000B",
            "\f",
            "\u001B[31m",
            "\u001C",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u009B",
            "\u00A0",
            "\u00AD",
            "\u061C",
            "\u200B",
            "\u200D",
            "\u200E",
            "\u202E",
            "\u2028",
            "\u2029",
            "\u2060",
            "\u2066",
            "\u3000",
            "\u3164",
            "\uE000",
            "\uFDD0",
            "\uFE0F",
            "\uFEFF",
            "\uFFFC",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "\uDBFF\uDFFF",
            "𠮷",
            "𠀀",
            "👨‍👩‍👧",
            "e\u0301",
            "İ",
            "ß",
            "ﬁ",
            "ſ",
            "K",
            "٣",
            "१",
            "𝟙",
            "Ⅻ",
            "㊀",
            "⑴",
            "㎡",
            "〇",
            "零",
            "兩",
            "廿",
            "ㄅ",
            "\uF900",
            "⼀",
            "豈",
            "ｱ",
            "Ａ",
            "한",
            "א");

    private static final String DIGITS = "0123456789０１２３４５６７８９〇一二三四五六七八九十百千万亿两";

    private static final String SIMPLE = "会议党县国际实现发达为务区员这个们说书记长过问题经济体";
    private static final String FULL = "會議黨縣國際實現發達為務區員這個們說書記長過問題經濟體";

    private static final List<Way> WAYS = List.of(
            Damage::delete,
            Damage::delete,
            Damage::twice,
            Damage::swap,
            Damage::move,
            (text, lot) -> insert(text, lot.any(MARKS), lot),
            (text, lot) -> insert(text, lot.any(MARKS), lot),
            (text, lot) -> replace(text, lot.any(MARKS), lot),
            (text, lot) -> insert(text, lot.any(RARE), lot),
            (text, lot) -> insert(text, lot.any(RARE), lot),
            (text, lot) -> replace(text, lot.any(RARE), lot),
            (text, lot) -> insert(text, String.valueOf((char) lot.below(0x10000)), lot),
            (text, lot) -> insert(
                    text, lot.any(List.of(" ", "　", "\n", " \n ", "\n　　")).repeat(lot.between(1, 5)), lot),
            (text, lot) -> insert(text, lot.any(Samples.PHRASES), lot),
            Damage::otherDigits,
            Damage::traditional,
            Damage::cut,
            Damage::withoutBlanks,
            Damage::rewrapped,
            Damage::repeated);

    private Damage() {}

    /** The text damaged in one way. */
    static String once(String text, Lot lot) {
        return text.isEmpty() ? lot.any(RARE) : lot.any(WAYS).damaged(text, lot);
    }

    private static String insert(String text, String words, Lot lot) {
        int at = lot.between(0, text.length());
        return text.substring(0, at) + words + text.substring(at);
    }

    private static String replace(String text, String words, Lot lot) {
        int at = lot.below(text.length());
        return text.substring(0, at) + words + text.substring(at + 1);
    }

    private static String delete(String text, Lot lot) {
        int[] part = part(text, lot);
        return text.substring(0, part[0]) + text.substring(part[1]);
    }

    private static String twice(String text, Lot lot) {
        int[] part = part(text, lot);
        return text.substring(0, part[1]) + text.substring(part[0]);
    }

    private static String move(String text, Lot lot) {
        int[] part = part(text, lot);
        return insert(text.substring(0, part[0]) + text.substring(part[1]), text.substring(part[0], part[1]), lot);
    }

    private static String swap(String text, Lot lot) {
        StringBuilder swapped = new StringBuilder(text);
        int one = lot.below(text.length());
        int other = Math.min(text.length() - 1, one + lot.between(0, 3));
        swapped.setCharAt(one, text.charAt(other));
        swapped.setCharAt(other, text.charAt(one));
        return swapped.toString();
    }

    /** A stretch of one character, of some, or of any length. */
    private static int[] part(String text, Lot lot) {
        int from = lot.below(text.length());
        int longest = lot.any(List.of(1, 8, 80, text.length()));
        return new int[] {from, Math.min(text.length(), from + lot.between(1, longest))};
    }

    private static String otherDigits(String text, Lot lot) {
        StringBuilder other = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (DIGITS.indexOf(text.charAt(i)) >= 0 && lot.oneIn(3)) {
                other.setCharAt(i, lot.any(DIGITS));
            }
        }
        return other.toString();
    }

    private static String traditional(String text, Lot lot) {
        StringBuilder other = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int known = SIMPLE.indexOf(text.charAt(i));
            if (known >= 0 && !lot.oneIn(4)) {
                other.setCharAt(i, FULL.charAt(known));
            }
        }
        return other.toString();
    }

    private static String cut(String text, Lot lot) {
        int at = lot.below(text.length());
        return lot.oneIn(2) ? text.substring(0, at) : text.substring(at);
    }

    private static String withoutBlanks(String text, Lot lot) {
        return text.replaceAll(lot.oneIn(2) ? "\\s+" : "[。，、；：]", "");
    }

    /** Lines as an old terminal or a bad converter breaks them. */
    private static String rewrapped(String text, Lot lot) {
        int width = lot.between(1, 60);
        StringBuilder lines = new StringBuilder(text.replace("\n", ""));
        for (int at = width; at < lines.length(); at += width + 1) {
            lines.insert(at, '\n');
        }
        return lines.toString();
    }

    private static String repeated(String text, Lot lot) {
        String words = lot.oneIn(2) ? lot.any(MARKS) : String.valueOf(lot.any(text));
        return insert(text, words.repeat(lot.between(2, lot.oneIn(20) ? 4000 : 200)), lot);
    }
}
