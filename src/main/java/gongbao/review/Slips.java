package gongbao.review;

import gongbao.zh.Pinyin;
import gongbao.zh.Simplified;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that differ in one character of the same sound: 〔例〕杨俊 and 杨竣, 两极三园 and 两级三园. That is how a hand that types sounds
 * goes wrong; numbers (一县, 亿县) and other words of one sound that are not typed by mistake are no slips.
 */
final class Slips {

    private static final String NUMBERS = "〇零一二两三四五六七八九十百千万亿0123456789";

    /** Two names, the first of them the one that came first. */
    record Pair(String one, String other) {}

    private Slips() {}

    /**
     * Looks each name up without each of its characters in turn, instead of comparing all with all.
     *
     * @param names in a stable order; each once
     */
    static List<Pair> in(Set<String> names) {
        Map<String, String> byRest = new HashMap<>();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                String before = byRest.putIfAbsent(i + name.substring(0, i) + "\n" + name.substring(i + 1), name);
                if (before != null && sound(before.charAt(i), name.charAt(i))) {
                    pairs.add(new Pair(before, name));
                }
            }
        }
        return new ArrayList<>(pairs);
    }

    /** Whether the characters are read alike, and neither is a number; 報 and 报 are one character. */
    private static boolean sound(char one, char other) {
        String reading = Pinyin.slug(String.valueOf(one));
        return !reading.isEmpty()
                && NUMBERS.indexOf(one) < 0
                && NUMBERS.indexOf(other) < 0
                && Simplified.of(one) != Simplified.of(other)
                && reading.equals(Pinyin.slug(String.valueOf(other)));
    }
}
