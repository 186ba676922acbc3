package gongbao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The administrative divisions of China, those in being and former ones, by code and by name.
 *
 * <p>A division has a full name ({@code 凉山彝族自治州}) and short ones ({@code 凉山州}, {@code 凉山}). Many share a name: there are
 * four 鼓楼区. The table says which there are; which is meant, its caller finds out.
 */
public final class Divisions {

    /** 四川省 凉山彝族自治州 木里藏族自治县: more parts, or characters, has no place. */
    private static final int MOST_PARTS = 3;

    private static final int LONGEST_COMPOUND = 50;

    private final Map<String, Division> byCode = new HashMap<>(8192);
    private final Map<String, List<Division>> byName = new HashMap<>(16384);

    /** By the first character of a name the second ones: most words asked for begin like none of them. */
    private final String[] seconds = new String[Character.MAX_VALUE + 1];

    /** The length of the longest name. */
    private int longest;

    private final Map<String, List<Division>> byParent = new HashMap<>(1024);

    /** By code and name of the former division: several may have had one code. */
    private final Map<String, String> successors = new HashMap<>(2048);

    private Divisions() {
        List<DivisionFile.Row> rows = DivisionFile.rows();
        for (DivisionFile.Row row : rows) {
            add(row);
        }
        for (Map.Entry<String, List<Division>> entry : byName.entrySet()) {
            if (entry.getValue().size() > 1) {
                entry.getValue().sort((a, b) -> compare(entry.getKey(), a, b));
            }
        }
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Divisions TABLE = new Divisions();
    }

    public static Divisions get() {
        return Holder.TABLE;
    }

    private void add(DivisionFile.Row row) {
        Division division = row.division();
        if (division.former()) {
            if (row.successor() != null) {
                successors.put(key(division), row.successor());
            }
        } else {
            byCode.put(division.code(), division);
            if (division.parent() != null) {
                byParent.computeIfAbsent(division.parent(), code -> new ArrayList<>())
                        .add(division);
            }
        }
        index(division.name(), division);
        for (String name : ShortNames.of(division.name())) {
            index(name, division);
        }
    }

    private void index(String name, Division division) {
        if (name.length() > 1 && !begins(name, 0)) {
            String known = seconds[name.charAt(0)];
            seconds[name.charAt(0)] = (known == null ? "" : known) + name.charAt(1);
        }
        longest = Math.max(longest, name.length());
        byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(division);
    }

    private static String key(Division former) {
        return former.code().concat(former.name());
    }

    /** Full names before short ones, divisions in being before former ones, higher before lower ones, else by code. */
    private static int compare(String name, Division a, Division b) {
        if (a.name().equals(name) != b.name().equals(name)) {
            return a.name().equals(name) ? -1 : 1;
        }
        if (a.former() != b.former()) {
            return a.former() ? 1 : -1;
        }
        return a.level() == b.level() ? a.code().compareTo(b.code()) : a.level().compareTo(b.level());
    }

    /** The division in being with that code; null where there is none. */
    public @Nullable Division byCode(String code) {
        return byCode.get(code);
    }

    /** Every division with that full or short name: full names first, divisions in being before former ones. */
    public List<Division> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** Whether the two characters at a place are the first ones of a name. */
    public boolean begins(String text, int at) {
        String known = at + 1 < text.length() ? seconds[text.charAt(at)] : null;
        return known != null && known.indexOf(text.charAt(at + 1)) >= 0;
    }

    /**
     * The divisions that a name means, read from the left, each part narrowing: {@code 重庆市璧山区}, {@code 四川芦山县}.
     *
     * <p>Divisions whose full name it is leave out those whose short name it is; a division leaves out the former one that it
     * has succeeded. Empty where it is no place.
     */
    public List<Division> resolve(String name) {
        return name.length() > LONGEST_COMPOUND ? List.of() : resolve(name, MOST_PARTS);
    }

    /** Whether a name ends with the full one of a division that it means: 〔例〕澧县, 湖南省澧县; not 云州, which is short for 云州区. */
    public boolean isFull(String name) {
        return resolve(name).stream().anyMatch(division -> name.endsWith(division.name()));
    }

    private List<Division> resolve(String name, int parts) {
        if (!begins(name, 0)) {
            return List.of();
        }
        List<Division> whole = byName.getOrDefault(name, List.of());
        if (!whole.isEmpty()) {
            return withoutSucceeded(fully(name, whole));
        }
        for (int cut = Math.min(name.length() - 2, longest); cut >= 2 && parts > 1; cut--) {
            List<Division> outer = byName.getOrDefault(name.substring(0, cut), List.of());
            if (!outer.isEmpty()) {
                List<Division> inner = resolve(name.substring(cut), parts - 1).stream()
                        .filter(division -> outer.stream().anyMatch(each -> isUnder(division, each)))
                        .toList();
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
        }
        return List.of();
    }

    private static List<Division> fully(String name, List<Division> named) {
        List<Division> full = new ArrayList<>(named.size());
        for (Division division : named) {
            if (division.name().equals(name)) {
                full.add(division);
            }
        }
        return full.isEmpty() ? named : full;
    }

    private List<Division> withoutSucceeded(List<Division> divisions) {
        if (divisions.size() == 1) {
            return List.copyOf(divisions);
        }
        return divisions.stream()
                .filter(division -> !division.former() || !divisions.contains(successor(division)))
                .toList();
    }

    /** The divisions above one, the nearest first, the country last. */
    public List<Division> above(Division division) {
        List<Division> above = new ArrayList<>(3);
        for (Division superior = parent(division); superior != null; superior = parent(superior)) {
            above.add(superior);
        }
        return above;
    }

    /** The division of a level above one; null where there is none, as between a municipality and its districts. */
    public @Nullable Division above(Division division, Level level) {
        for (Division superior = parent(division); superior != null; superior = parent(superior)) {
            if (superior.level() == level) {
                return superior;
            }
        }
        return null;
    }

    private @Nullable Division parent(Division division) {
        return division.parent() == null ? null : byCode.get(division.parent());
    }

    /** The divisions in being directly under one, by code. */
    public List<Division> under(Division division) {
        return List.copyOf(byParent.getOrDefault(division.code(), List.of()));
    }

    /** Whether one lies in the other, or in what the other has become: {@code 芦山县} in {@code 雅安地区}. */
    public boolean isUnder(Division inner, Division outer) {
        Division today = outer.former() ? successor(outer) : outer;
        return today != null && above(inner).contains(today);
    }

    /** What a former division has become; null for one in being, and where it was divided up. */
    public @Nullable Division successor(Division former) {
        String code = former.former() ? successors.get(key(former)) : null;
        return code == null ? null : byCode.get(code);
    }
}
