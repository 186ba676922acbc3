package gongbao.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table of administrative divisions, by code and by name, current and former.
 *
 * <p>A division has a full name ({@code 凉山彝族自治州}) and short ones ({@code 凉山州}, {@code 凉山}); a short name has at least two
 * characters, so {@code 淇县} has none.
 */
public final class Divisions {

    private static final Pattern SUFFIX = Pattern.compile("(?:特别行政区|自治区|自治州|自治县|自治旗|地区|特区|林区|省|市|县|区|旗|盟)$");
    private static final List<String> NATION_NAMES = List.of("维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "达斡尔", "鄂温克", "鄂伦春", "蒙古", "朝鲜",
            "壮", "回", "苗", "彝", "藏", "侗", "瑶", "白", "土家", "哈尼", "傣", "黎", "傈僳", "佤", "畲", "拉祜", "水", "东乡", "纳西", "景颇", "土", "仫佬",
            "羌", "布朗", "撒拉", "毛南", "仡佬", "布依", "普米", "怒", "保安", "裕固", "独龙", "满", "各");

    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<Division, String> successors = new HashMap<>();
    private int longest;

    private Divisions() {
        List<String[]> rows = rows();
        for (String[] row : rows) {
            if (row.length < 4) {
                byCode.put(row[0], new Division(row[0], row[1], level(row[0]), null, row[2], false));
            }
        }
        for (String[] row : rows) {
            boolean former = row.length > 3;
            Division division = new Division(row[0], row[1], level(row[0]), parent(row[0]), row[2], former);
            if (former) {
                successors.put(division, row[3]);
            } else {
                byCode.put(division.code(), division);
            }
            shortNames(division.name()).forEach(name -> index(name, division));
        }
        // Full names before short ones, divisions of today before former ones, else by code.
        byName.forEach((name, list) -> list.sort(Comparator.<Division, Boolean>comparing(division -> !division.name().equals(name))
                .thenComparing(Division::former)
                .thenComparing(Division::code)));
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Divisions TABLE = new Divisions();
    }

    public static Divisions get() {
        return Holder.TABLE;
    }

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>(4500);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.tsv")), StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#")) {
                    rows.add(row.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Level level(String code) {
        return code.equals("000000") ? Level.CENTRAL : code.endsWith("0000") ? Level.PROVINCE : code.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** 511826 lies in 511800; 429004, which has no city above it, in 420000; 110101 in 110000. */
    private @Nullable String parent(String code) {
        return switch (level(code)) {
            case CENTRAL -> null;
            case PROVINCE -> "000000";
            case CITY -> code.substring(0, 2) + "0000";
            default -> byCode.containsKey(code.substring(0, 4) + "00") ? code.substring(0, 4) + "00" : code.substring(0, 2) + "0000";
        };
    }

    private void index(String name, Division division) {
        List<Division> list = byName.computeIfAbsent(name, key -> new ArrayList<>(2));
        if (!list.contains(division)) {
            list.add(division);
        }
        longest = Math.max(longest, name.length());
    }

    /** 凉山彝族自治州 → 凉山彝族自治州, 凉山州, 凉山. */
    private static List<String> shortNames(String name) {
        Matcher suffix = SUFFIX.matcher(name);
        if (!suffix.find()) {
            return List.of(name);
        }
        String stem = name.substring(0, suffix.start());
        if (suffix.group().startsWith("自治")) {
            stem = withoutNations(stem);
        }
        if (stem.length() < 2) {
            return List.of(name);
        }
        String mark = suffix.group().substring(suffix.group().length() - 1);
        return suffix.group().length() == 1 ? List.of(name, stem) : List.of(name, stem, stem + mark);
    }

    private static String withoutNations(String stem) {
        String rest = stem;
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String nation : NATION_NAMES) {
                for (String word : new String[] {nation + "族", nation}) {
                    boolean whole = rest.endsWith(word) && rest.length() >= word.length() + 2 && (word.length() > 1 || !rest.equals(stem));
                    if (whole && !cut) {
                        rest = rest.substring(0, rest.length() - word.length());
                        cut = true;
                    }
                }
            }
        }
        return rest;
    }

    /** The division of today with that code; null where there is none. */
    public @Nullable Division byCode(String code) {
        return byCode.get(code);
    }

    /** Every division with that full or short name: full names first, divisions of today before former ones. */
    public List<Division> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /**
     * The divisions that a name means, read from the left, each part narrowing: {@code 重庆市璧山区}, {@code 四川芦山县}.
     *
     * <p>Divisions whose full name it is leave out those whose short name it is. Empty where it is no place.
     */
    public List<Division> resolve(String name) {
        List<Division> whole = byName.getOrDefault(name, List.of());
        if (!whole.isEmpty()) {
            List<Division> full = whole.stream().filter(division -> division.name().equals(name)).toList();
            return withoutReplaced(full.isEmpty() ? whole : full);
        }
        for (int cut = Math.min(longest, name.length() - 2); cut >= 2; cut--) {
            List<Division> outer = byName.getOrDefault(name.substring(0, cut), List.of());
            if (!outer.isEmpty()) {
                List<Division> inner = resolve(name.substring(cut)).stream()
                        .filter(division -> outer.stream().anyMatch(each -> isUnder(division, each)))
                        .toList();
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
        }
        return List.of();
    }

    /** Leaves out a former division whose successor is a candidate itself: 北川县 beside 北川羌族自治县. */
    private List<Division> withoutReplaced(List<Division> candidates) {
        return candidates.stream()
                .filter(division -> !division.former() || !candidates.contains(successor(division)))
                .toList();
    }

    /** The divisions above one, the nearest first, the country last. */
    public List<Division> above(Division division) {
        List<Division> above = new ArrayList<>(3);
        for (String code = division.parent(); code != null; ) {
            Division superior = byCode.get(code);
            if (superior == null) {
                break;
            }
            above.add(superior);
            code = superior.parent();
        }
        return above;
    }

    /** The division of a level above one; null where there is none, as between a municipality and its districts. */
    public @Nullable Division above(Division division, Level level) {
        return above(division).stream().filter(superior -> superior.level() == level).findFirst().orElse(null);
    }

    public boolean isUnder(Division inner, Division outer) {
        return above(inner).contains(outer);
    }

    /** What a former division has become; null for one of today, and where it was divided up. */
    public @Nullable Division successor(Division former) {
        String code = successors.get(former);
        return code == null ? null : byCode.get(code);
    }
}
