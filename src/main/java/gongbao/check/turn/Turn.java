package gongbao.check.turn;

import gongbao.check.table.DatedFact;
import gongbao.check.turn.Edit.Kind;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that are always written alike.
 *
 * @param check which check speaks where they are not
 * @param words as they should be, folded
 * @param before what may stand before them when their first character is left out
 * @param behind the same of the last
 * @param isShort whether it is of few common words, in which only what makes no word is a fault
 * @param right other words that are right, though they are nearly these, folded
 * @param doubted the same of those that are hardly meant where the text has these elsewhere
 * @param fact its line of the table
 */
record Turn(
        String check,
        String words,
        Edge before,
        Edge behind,
        boolean isShort,
        List<String> right,
        List<String> doubted,
        DatedFact fact) {

    /** What may stand at an end of a turn when its outermost character is left out. */
    enum Edge {
        /** Nothing that is right: 近平总书记. */
        CLOSED,
        /** Other words: there only a character that is easily taken for the right one is a fault. */
        OPEN,
        /** Anything: the outermost character only shows which words are meant, 人民代表大会|第. */
        LOOSE,
        /** Words that take in the outermost character that is left, which is none by itself: 党的建|立, but not 党的建|取得. */
        BOUND;

        static Edge of(String edges, String closed, String bound) {
            return edges.contains(closed) ? CLOSED : edges.contains(bound) ? BOUND : edges.contains("|") ? LOOSE : OPEN;
        }
    }

    private static final int SHORTEST = 2;

    /** Columns of {@code turns.tsv}: check, turn, edges, right forms, and those of every table. */
    static final int COLUMNS = 7;

    private static final String DOUBTED = "?";

    /** Where a turn begins with 全面, all of a place or of the Party may do the same: 全县建成小康社会. */
    private static final String ALL = "全[国省市县区州旗盟乡镇村党军社民员体]";

    Turn {
        right = List.copyOf(right);
        doubted = List.copyOf(doubted);
    }

    /** The turns of a line: 稳中求进(的)工作总基调 is two, each right beside the other. */
    static List<Turn> of(DatedFact fact) {
        List<String> forms = forms(folded(fact.text(1)));
        List<String> right = new ArrayList<>();
        List<String> doubted = new ArrayList<>();
        for (String form : fact.words(3)) {
            if (form.startsWith(DOUBTED)) {
                doubted.addAll(forms(folded(form.substring(1))));
            } else {
                right.addAll(forms(folded(form)));
            }
        }
        if (fact.text(1).startsWith("全面")) {
            right.addAll(forms(ALL + folded(fact.text(1)).substring(2)));
        }
        List<Turn> turns = new ArrayList<>();
        for (String form : forms) {
            List<String> others = new ArrayList<>(right);
            for (String other : forms) {
                if (!other.equals(form)) {
                    others.add(other);
                }
            }
            String edges = fact.text(2);
            turns.add(new Turn(
                    fact.text(0),
                    form,
                    Edge.of(edges, "[", "<"),
                    Edge.of(edges, "]", ">"),
                    edges.contains("~"),
                    others,
                    doubted,
                    fact));
        }
        return turns;
    }

    private static String folded(String words) {
        return Folded.of(words.replace("(", "{").replace(")", "}")).text();
    }

    /** All that {@code 全面从严治[军警]} and {@code 稳中求进{的}工作总基调} stand for. */
    private static List<String> forms(String pattern) {
        int open = pattern.indexOf('[') >= 0 ? pattern.indexOf('[') : pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        boolean optional = pattern.charAt(open) == '{';
        int close = pattern.indexOf(optional ? '}' : ']', open);
        String inner = pattern.substring(open + 1, close);
        List<String> choices = optional ? List.of(inner, "") : characters(inner);
        List<String> all = new ArrayList<>();
        for (String choice : choices) {
            all.addAll(forms(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return all;
    }

    private static List<String> characters(String word) {
        List<String> characters = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            characters.add(word.substring(i, i + 1));
        }
        return characters;
    }

    /** Of three characters two: the halves of so short a turn overlap. */
    String firstHalf() {
        return words.substring(0, Math.max(SHORTEST, words.length() / 2));
    }

    String secondHalf() {
        return words.substring(Math.min(words.length() - SHORTEST, words.length() / 2));
    }

    /** What stands behind the first half. */
    String behindFirst() {
        return words.substring(firstHalf().length());
    }

    /** What stands before the second half. */
    String beforeSecond() {
        return words.substring(0, words.length() - secondHalf().length());
    }

    /** Whether an edit puts in the outermost character of the turn, where only other words could go without it. */
    boolean isBound(Edit edit, int start, int end) {
        int outer = edit.kind() == Kind.WRONG ? 1 : 0;
        return (edit.kind() == Kind.WRONG || edit.kind() == Kind.LOST)
                && (behind == Edge.BOUND && edit.from() == end - outer || before == Edge.BOUND && edit.from() == start);
    }

    /** Where two swapped characters leave neither half whole: before these. */
    List<Integer> crossings() {
        return words.length() == 3 ? List.of(1, 2) : List.of(words.length() / 2);
    }

    /** With the two characters swapped that meet there. */
    String crossed(int at) {
        return words.substring(0, at - 1) + words.charAt(at) + words.charAt(at - 1) + words.substring(at + 1);
    }
}
