package gongbao.run;

import gongbao.model.Edition;
import gongbao.model.Moment;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one year, or as many of them as one file is to hold, in the order of the archive.
 *
 * @param path where the file lies in the site
 * @param year null for texts of which none is known
 */
record Shard(String path, @Nullable Integer year, List<Edition> texts) {

    /** Letters and signs of texts that make about 20 MB of JSON. */
    static final long LONGEST = 1_400_000;

    private static final String NO_YEAR = "undated";

    Shard {
        texts = List.copyOf(texts);
    }

    /** All of an archive; a year goes on in another file where it is longer than that. */
    static List<Shard> of(List<Edition> archive, long longest) {
        Map<@Nullable Integer, List<Edition>> years = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        archive.forEach(edition ->
                years.computeIfAbsent(year(edition), year -> new ArrayList<>()).add(edition));
        List<Shard> shards = new ArrayList<>();
        years.forEach((year, texts) -> split(year, texts, longest, shards));
        return shards;
    }

    /** By the day that the year lists of the site go by. */
    private static @Nullable Integer year(Edition edition) {
        Moment day = edition.communique().day();
        return day == null ? null : day.day().getYear();
    }

    private static void split(@Nullable Integer year, List<Edition> texts, long longest, List<Shard> to) {
        String name = year == null ? NO_YEAR : String.valueOf(year);
        int from = 0;
        int number = 1;
        long length = 0;
        for (int i = 0; i < texts.size(); i++) {
            long more = texts.get(i).communique().prose().text().length();
            if (i > from && length + more > longest) {
                to.add(new Shard(Urls.json(name, number++), year, texts.subList(from, i)));
                from = i;
                length = 0;
            }
            length += more;
        }
        to.add(new Shard(Urls.json(name, number), year, texts.subList(from, texts.size())));
    }
}
