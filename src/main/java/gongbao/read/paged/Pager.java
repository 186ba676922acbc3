package gongbao.read.paged;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of the pages of its text.
 *
 * @param page which of them it is, from 1; 0 where that cannot be told
 * @param total how many there are, as far as its numbers tell; 0 where it does not say
 * @param isCounted whether it says that there are so many, not only which numbers it shows
 * @param names the files of pages, without their folders
 * @param previous the file of the page before; null where none is named
 * @param next the file of the page behind; null where none is named
 */
public record Pager(
        int page,
        int total,
        boolean isCounted,
        Map<Integer, String> names,
        @Nullable String previous,
        @Nullable String next) {

    /** No text has more: a number beyond is no page. */
    static final int MOST = 200;

    public Pager {
        names = Map.copyOf(names);
    }

    /**
     * Null where the page says nothing of others.
     *
     * @param file the name of its file
     */
    public static @Nullable Pager of(Document page, String file) {
        Pager script = ScriptPager.of(page);
        Pager links = script != null ? script : LinkPager.of(page, file);
        return links != null ? links : TextPager.of(page);
    }

    /** Numbers of the other pages; none where it does not say which one it is. */
    public List<Integer> others() {
        return page == 0
                ? List.of()
                : IntStream.rangeClosed(1, last())
                        .filter(number -> number != page)
                        .boxed()
                        .toList();
    }

    /** Whether there is no page before it, as far as it says. */
    boolean isFirst() {
        return page == 1 || page == 0 && previous == null;
    }

    /** The last page that there is by what it says. */
    int last() {
        return Math.max(total, next == null || page == 0 ? page : page + 1);
    }
}
