package gongbao.read.paged;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the files of one folder and one name together that are pages of one text. */
public final class PagedTexts {

    /**
     * A text that lies in several files.
     *
     * @param files by the number of the page, the first at least
     * @param missing numbers of pages that no file holds
     */
    public record PagedText(Map<Integer, String> files, List<Integer> missing) {}

    private final List<PageFile> files;
    private final Set<String> taken = new HashSet<>();

    private PagedTexts(List<PageFile> files) {
        this.files = files;
    }

    /** The texts of some files; those that are in none stand alone. */
    public static List<PagedText> of(List<PageFile> files) {
        return new PagedTexts(files).texts();
    }

    /** Those that the pager names are the surest first pages, then those without a number. */
    private List<PagedText> texts() {
        List<PagedText> texts = new ArrayList<>();
        List<PageFile> firsts = files.stream()
                .filter(file -> file.pager().isFirst())
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
        for (PageFile first : firsts) {
            if (!taken.contains(first.file())) {
                Map<Integer, PageFile> pages = pages(first);
                if (pages.size() > 1) {
                    pages.values().forEach(page -> taken.add(page.file()));
                    texts.add(text(pages));
                }
            }
        }
        return texts;
    }

    private static int rank(PageFile file) {
        boolean named = file.names().contains(file.pager().names().getOrDefault(1, ""));
        return named ? 0 : Math.max(0, PageName.of(file.file()).number()) + 1;
    }

    private Map<Integer, PageFile> pages(PageFile first) {
        Map<Integer, PageFile> pages = new TreeMap<>(Map.of(1, first));
        int last = first.pager().last();
        for (int page = 2; page <= Math.min(Math.max(last, 2), Pager.MOST); page++) {
            PageFile found = page(page, first, pages);
            if (found != null) {
                pages.put(page, found);
                last = Math.max(last, found.pager().last());
            }
        }
        return pages;
    }

    /** The one file that is a page; null where there is none, or more than one that may be. */
    private @Nullable PageFile page(int page, PageFile first, Map<Integer, PageFile> pages) {
        List<PageFile> mayBe = files.stream()
                .filter(file -> !taken.contains(file.file()) && !pages.containsValue(file))
                .filter(file -> first.titles().areThoseOf(file.titles(), page))
                .filter(file -> file.pager().page() == 0 || file.pager().page() == page)
                .filter(file -> isOfAsMany(first, file))
                .toList();
        PageFile before = pages.get(page - 1);
        List<PageFile> named = mayBe.stream()
                .filter(file -> file.pager().page() == page || isBehind(file, before))
                .filter(file -> isNamed(page, file, pages))
                .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? named.get(0) : null;
        }
        List<PageFile> numbered =
                mayBe.stream().filter(file -> file.pager().page() == page).toList();
        return numbered.size() == 1 ? numbered.get(0) : null;
    }

    /** Where both say how many pages there are, they say the same; who shows only some numbers says no more than so many. */
    private static boolean isOfAsMany(PageFile first, PageFile other) {
        return !first.pager().isCounted()
                || !other.pager().isCounted()
                || first.pager().total() == other.pager().total();
    }

    private static boolean isBehind(PageFile file, @Nullable PageFile before) {
        String previous = file.pager().previous();
        return before != null && previous != null && before.names().contains(previous);
    }

    private static boolean isNamed(int page, PageFile file, Map<Integer, PageFile> pages) {
        PageFile before = pages.get(page - 1);
        return before != null
                        && file.names()
                                .contains(Objects.requireNonNullElse(
                                        before.pager().next(), ""))
                || pages.values().stream()
                        .anyMatch(known ->
                                file.names().contains(known.pager().names().getOrDefault(page, "")));
    }

    private static PagedText text(Map<Integer, PageFile> pages) {
        int last = pages.values().stream()
                .mapToInt(page -> page.pager().last())
                .max()
                .orElse(0);
        Map<Integer, String> files = new TreeMap<>();
        pages.forEach((number, page) -> files.put(number, page.file()));
        return new PagedText(
                files,
                IntStream.rangeClosed(1, last)
                        .filter(number -> !pages.containsKey(number))
                        .boxed()
                        .toList());
    }
}
