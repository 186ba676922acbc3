package gongbao.place;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class Divisions {
    private static final Divisions TABLE = new Divisions();
    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private int longest;

    public static Divisions get() { return TABLE; }

    private Divisions() {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader r = new BufferedReader(new InputStreamReader(Divisions.class.getResourceAsStream("divisions.tsv"), StandardCharsets.UTF_8))) {
            for (String l = r.readLine(); l != null; l = r.readLine()) { if (!l.startsWith("#")) rows.add(l.split("\t", -1)); }
        } catch (IOException e) { throw new UncheckedIOException(e); }
        Set<String> codes = new HashSet<>();
        for (String[] x : rows) if (x[3].isEmpty()) codes.add(x[0]);
        for (String[] x : rows) {
            String c = x[0];
            Level level = c.equals("000000") ? Level.CENTRAL : c.endsWith("0000") ? Level.PROVINCE : c.endsWith("00") ? Level.CITY : Level.COUNTY;
            String parent = level == Level.CENTRAL ? null : level == Level.PROVINCE ? "000000" : level == Level.COUNTY && codes.contains(c.substring(0,4)+"00") ? c.substring(0,4)+"00" : c.substring(0,2)+"0000";
            Division d = new Division(c, x[1], level, parent, x[2], !x[3].isEmpty());
            if (!d.former()) byCode.put(c, d);
            index(x[1], d);
            String s = stem(x[1]);
            if (!s.equals(x[1])) index(s, d);
        }
    }
    private void index(String n, Division d) { byName.computeIfAbsent(n, k -> new ArrayList<>()).add(d); longest = Math.max(longest, n.length()); }
    private static String stem(String n) { String s = n.replaceFirst("(?:[\\u4e00-\\u9fff]{1,3}族)*(?:自治区|自治州|自治县|特别行政区|地区|省|市|县|区|旗|盟)$", ""); return s.length() < 2 ? n : s; }
    public @Nullable Division byCode(String c) { return byCode.get(c); }
    public List<Division> named(String n) { return byName.getOrDefault(n, List.of()); }
    public List<Division> resolve(String s) {
        List<Division> whole = named(s);
        if (!whole.isEmpty()) { List<Division> full = whole.stream().filter(d -> d.name().equals(s)).toList(); return full.isEmpty() ? whole : full; }
        for (int i = Math.min(longest, s.length() - 1); i >= 2; i--) {
            List<Division> head = named(s.substring(0, i));
            if (head.isEmpty()) continue;
            List<Division> rest = resolve(s.substring(i)).stream().filter(d -> head.stream().anyMatch(h -> isUnder(d, h))).toList();
            if (!rest.isEmpty()) return rest;
        }
        return List.of();
    }
    public List<Division> above(Division d) { List<Division> l = new ArrayList<>(); for (Division p = d; p.parent() != null; ) { p = byCode.get(p.parent()); if (p == null) break; l.add(p); } return l; }
    public @Nullable Division above(Division d, Level level) { for (Division x : above(d)) if (x.level() == level) return x; return null; }
    public boolean isUnder(Division i, Division o) { return above(i).contains(o); }
}
