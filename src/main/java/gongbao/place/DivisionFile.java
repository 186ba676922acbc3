package gongbao.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the packed tables of this package; their first lines say how they are written. */
final class DivisionFile {

    /** A division and, of a former one, the code of what it has become ({@code null} where that is none alone). */
    record Row(Division division, @Nullable String successor) {}

    private DivisionFile() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>(4096);
        Set<String> cities = new HashSet<>(1024);
        for (String line : lines("divisions.tsv")) {
            rows.add(row(line, cities));
        }
        return rows;
    }

    /** Reads a row and notes the cities in being, whose rows stand before those of their counties. */
    private static Row row(String line, Set<String> cities) {
        String code = line.substring(0, 6);
        int name = line.indexOf('\t', 7);
        int pinyin = line.indexOf('\t', name + 1);
        if (pinyin < 0) {
            if (code.endsWith("00")) {
                cities.add(code);
            }
            return new Row(division(line, name, line.length(), parent(code, cities), false), null);
        }
        int successor = line.indexOf('\t', pinyin + 1);
        String today = line.substring(pinyin + 1, successor);
        return new Row(
                division(line, name, pinyin, line.substring(successor + 1), true), today.equals("-") ? null : today);
    }

    /** The division of a row whose name and reading end at those offsets. */
    private static Division division(String line, int name, int pinyin, @Nullable String parent, boolean former) {
        String code = line.substring(0, 6);
        return new Division(
                code, line.substring(7, name), level(code), parent, line.substring(name + 1, pinyin), former);
    }

    private static Level level(String code) {
        if (!code.endsWith("00")) {
            return Level.COUNTY;
        }
        return code.equals("000000") ? Level.CENTRAL : code.endsWith("0000") ? Level.PROVINCE : Level.CITY;
    }

    /** 511826 lies in 511800; 429004, which has no city above it, in 420000; 110101 in 110000. */
    private static @Nullable String parent(String code, Set<String> cities) {
        String province = code.substring(0, 2).concat("0000");
        return switch (level(code)) {
            case CENTRAL -> null;
            case PROVINCE -> "000000";
            case CITY -> province;
            default -> {
                String city = code.substring(0, 4).concat("00");
                yield cities.contains(city) ? city : province;
            }
        };
    }

    /** Loops and no streams: this is on the way of every start. */
    private static List<String> lines(String file) {
        try (InputStream in = DivisionFile.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(4096);
            for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
                if (text.charAt(start) != '#') {
                    lines.add(text.substring(start, end));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
