package gongbao.link;

import gongbao.model.Slug;
import gongbao.zh.Pinyin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Hands out slugs for things of one kind, each once: a second {@code yang-jun} becomes {@code yang-jun-2}. */
final class Slugs {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** 〔例〕地区生产总值 → {@code di-qu-sheng-chan-zong-zhi}; the caller asks in a stable order. */
    Slug next(String words) {
        return free(cut(Pinyin.slug(words)));
    }

    /** 〔例〕单某 → {@code shan-mou}: family names have readings of their own. */
    Slug nextName(String person) {
        return free(cut(Pinyin.nameSlug(person)));
    }

    private Slug free(String plain) {
        String slug = plain;
        // Counts on from the last number given: thousands of reports may bear one name.
        int n = last.getOrDefault(plain, 1);
        while (!taken.add(slug)) {
            slug = plain + "-" + ++n;
        }
        last.put(plain, n);
        return new Slug(slug);
    }

    /** Whole syllables only; {@code index} is the name of every list page. */
    private static String cut(String slug) {
        String cut = slug;
        if (slug.length() > LONGEST) {
            int end = slug.lastIndexOf('-', LONGEST);
            cut = slug.substring(0, end > 0 ? end : LONGEST);
        }
        return cut.isEmpty() ? "x" : cut.startsWith("index") ? "x-" + cut : Slug.free(cut);
    }
}
