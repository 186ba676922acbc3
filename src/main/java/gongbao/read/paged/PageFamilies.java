package gongbao.read.paged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files of a folder may be pages of one text, by their names. */
public final class PageFamilies {

    private PageFamilies() {}

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
