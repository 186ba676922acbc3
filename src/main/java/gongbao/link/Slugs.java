package gongbao.link;

import gongbao.model.Slug;
import gongbao.text.Mark;
import gongbao.zh.Pinyin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Addresses of things of one kind: how the name is read, and the {@link Mark} of what the thing is. Both are made of the thing
 * alone: in which order things are met, and which others there are, does not matter.
 */
final class Slugs {

    private static final int LONGEST = 60;

    private final Map<String, List<String>> owners = new HashMap<>();

    /**
     * 〔例〕地区生产总值 → {@code di-qu-sheng-chan-zong-zhi-} and its mark.
     *
     * @param identity what makes it the one it is, with the words where they do
     */
    Slug of(String words, String... identity) {
        return free(cut(Pinyin.slug(words)), identity);
    }

    /** 〔例〕单某 → {@code shan-mou-} and the mark: family names have readings of their own. */
    Slug ofName(String person, String... identity) {
        return free(cut(Pinyin.nameSlug(person)), identity);
    }

    /** Two of one reading and one mark are beyond what an archive holds; were there two, the second bears the longer mark. */
    private Slug free(String reading, String... identity) {
        String slug = reading + Mark.of(identity);
        List<String> owner = List.of(identity);
        return new Slug(owners.computeIfAbsent(slug, s -> owner).equals(owner) ? slug : reading + Mark.whole(identity));
    }

    /** Whole syllables only, with the hyphen behind them; nothing for what has no reading. */
    private static String cut(String reading) {
        if (reading.length() <= LONGEST) {
            return reading.isEmpty() ? "" : reading + "-";
        }
        int end = reading.lastIndexOf('-', LONGEST);
        return reading.substring(0, end > 0 ? end : LONGEST) + "-";
    }
}
