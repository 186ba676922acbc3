package gongbao.read.paged;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files of a folder may be pages of one text, by their names and by a glance at their bytes. */
public final class PageFamilies {

    /** What every pager has in it. */
    private static final Pattern TRACE = Pattern.compile(Stream.of(
                    Stream.of(
                            "atePage",
                            "countPage",
                            ">\\s*[\\[(]?\\s*0?2\\s*[\\])]?\\s*<",
                            "[Nn]ext",
                            "[>\\s(]\\d{1,3}\\s{0,3}/\\s{0,3}\\d{1,3}[)\\s<]"),
                    Stream.of("下一页", "下页", "后一页", "第2页", "【2】", "尾页", "／").flatMap(PageFamilies::inBytes),
                    inBytes("共").map(each -> each + "(?:\\s|<[^>]{0,60}>)*\\d"))
            .flatMap(some -> some)
            .collect(Collectors.joining("|")));

    private PageFamilies() {}

    private static Stream<String> inBytes(String words) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .map(charset -> Pattern.quote(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    /** Whether a page may have a pager at all: most have none, and need not be read twice. */
    public static boolean mayHavePager(byte[] page) {
        return TRACE.matcher(new String(page, StandardCharsets.ISO_8859_1)).find();
    }

    /** The names that belong together, {@code x.html x_1.html x_2.html}: where one is the first and there are others. */
    public static List<List<String>> of(Collection<String> files) {
        Map<String, TreeSet<String>> families = new TreeMap<>();
        Map<String, Boolean> begins = new TreeMap<>();
        for (String file : files) {
            PageName name = PageName.of(file);
            String whole = PageName.base(file) + '/' + name.extension();
            families.computeIfAbsent(whole, none -> new TreeSet<>()).add(file);
            begins.put(whole, true);
            if (name.number() >= 0) {
                String family = name.stem() + '/' + name.extension();
                families.computeIfAbsent(family, none -> new TreeSet<>()).add(file);
                begins.merge(family, name.number() <= 1, (one, other) -> one || other);
            }
        }
        List<List<String>> all = new ArrayList<>();
        families.forEach((family, names) -> {
            if (names.size() > 1 && begins.getOrDefault(family, false)) {
                all.add(List.copyOf(names));
            }
        });
        return all;
    }
}
