package gongbao.site.page;

import gongbao.model.Directive;

/**
 * The first words of a paragraph, as printed, for a line that leads to it: whole clauses, with … where the text goes on.
 *
 * <pre>
 * 全会强调，要坚持人民至上，把实事办好。     → 全会强调，要坚持人民至上…
 * 要落实《关于甲、乙的意见》，抓紧。        → 要落实《关于甲、乙的意见》…
 * 各位代表：                        → 各位代表
 * </pre>
 */
public final class OpeningWords {

    /** 全会强调 alone tells nothing. */
    private static final int ENOUGH = 10;

    /** Longer clauses are cut. */
    private static final int MOST = 30;

    /** Not so early that a list of offices loses whom it is of. */
    private static final int LATE = 20;

    /** So many characters of a sentence say what is asked. */
    private static final int LONGEST_ASKED = 40;

    /** What may part the words that lead up to it from what is asked. */
    private static final String CLAUSE_ENDS = ",，;；。:：";

    private static final String ENDS = "，,；;。！!？?：:\n\t";
    private static final String OPEN = "《〈“‘（(「『";
    private static final String CLOSED = "》〉”’）)」』";

    private OpeningWords() {}

    /**
     * As many whole clauses as go into so many characters; where the first alone is longer, the first words of all.
     *
     * <pre>
     * 要抓好粮食生产，稳住菜篮子，保供稳价。 in 14 → 要抓好粮食生产，稳住菜篮子…
     * </pre>
     */
    public static String within(int most, String sentence) {
        String words = sentence.strip();
        if (words.length() <= most) {
            return shown(words, words.length());
        }
        int cut = 0;
        int depth = 0;
        for (int i = 0; i <= most; i++) {
            depth = depth(depth, words.charAt(i));
            cut = depth == 0 && ENDS.indexOf(words.charAt(i)) >= 0 ? i : cut;
        }
        return cut < ENOUGH ? of(words) : shown(words, cut);
    }

    public static String of(String paragraph) {
        String words = paragraph.strip();
        int cut = words.length();
        int depth = 0;
        for (int i = 0; i < words.length() && cut == words.length(); i++) {
            depth = depth(depth, words.charAt(i));
            boolean end = depth == 0 && ENDS.indexOf(words.charAt(i)) >= 0;
            if (end && i >= ENOUGH || i >= MOST) {
                cut = end ? i : atMost(words);
            }
        }
        return shown(words, cut);
    }

    /** How many marks are open behind a character. */
    private static int depth(int before, char c) {
        return Math.max(0, before + (OPEN.indexOf(c) >= 0 ? 1 : CLOSED.indexOf(c) >= 0 ? -1 : 0));
    }

    /** 〔例〕a clause of forty characters ends at its last 、 between the twentieth and the thirtieth, else there. */
    private static int atMost(String words) {
        for (int i = MOST; i > LATE; i--) {
            if (words.charAt(i) == '、' || ENDS.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return Character.isLowSurrogate(words.charAt(MOST)) ? MOST - 1 : MOST;
    }

    /** Whether anything but the mark that ends it is left out decides over the …. */
    private static String shown(String words, int cut) {
        String head = words.substring(0, cut);
        while (!head.isEmpty() && ENDS.indexOf(head.charAt(head.length() - 1)) >= 0) {
            head = head.substring(0, head.length() - 1);
        }
        return words.length() - head.length() > 1 ? head + "…" : head;
    }

    /**
     * Where the clause that asks begins in the words of a directive: at its modal, else behind the words that say who asks. 〔例〕全会提出，|健全体制.
     */
    public static int opens(Directive directive) {
        String words = directive.text();
        int modal = directive.modal() == null ? -1 : words.indexOf(directive.modal());
        String lead = directive.lead();
        boolean led = lead != null
                && words.startsWith(lead)
                && words.length() > lead.length() + 1
                && CLAUSE_ENDS.indexOf(words.charAt(lead.length())) >= 0;
        return modal >= 0 || lead == null ? Math.max(0, modal) : led ? lead.length() + 1 : 0;
    }

    /** What a directive asks, in short, without the words that lead up to it. */
    public static String asked(Directive directive) {
        return within(LONGEST_ASKED, directive.text().substring(opens(directive)));
    }
}
