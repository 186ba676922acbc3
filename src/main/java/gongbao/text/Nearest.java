package gongbao.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known word that somebody may have meant: for findings about a word that is not known. */
public final class Nearest {

    /** Longer words are no slips of the pen. */
    private static final int LONGEST = 40;

    /** A word that stands within the other tells only from here on. */
    private static final int WHOLE = 4;

    private Nearest() {}

    /** 〔例〕titel → title, {@code lay_out.ftlh} → {@code layout.ftlh}, sitename → name; null where none is near. */
    public static @Nullable String of(String word, Collection<String> known) {
        String plain = plain(word);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : plain.length() > LONGEST ? List.<String>of() : known) {
            int distance = distance(plain, plain(candidate));
            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    /** The word without what people write in different ways: {@code site-id-code}, {@code SiteIdCode}, {@code siteIdCode}. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** How many letters differ; the largest number where it is too many for a slip. */
    private static int distance(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        int edits = edits(a, b);
        if (edits <= Math.max(1, shorter.length() / 3)) {
            return edits;
        }
        return shorter.length() >= WHOLE && longer.contains(shorter) ? edits : Integer.MAX_VALUE;
    }

    /** Letters put in, left out or exchanged; two neighbours that changed places count once. */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = row(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                boolean same = a.charAt(i - 1) == b.charAt(k - 1);
                now[k] = Math.min(Math.min(now[k - 1], last[k]) + 1, last[k - 1] + (same ? 0 : 1));
                if (i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1)) {
                    now[k] = Math.min(now[k], before[k - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[b.length()];
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }
}
