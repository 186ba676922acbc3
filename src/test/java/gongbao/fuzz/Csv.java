package gongbao.fuzz;

import java.util.List;
import java.util.TreeSet;

/** Comma-separated values, read strictly: a quotation mark stands only at the ends of a cell, or twice within. */
final class Csv {

    private Csv() {}

    /** How many cells the rows have, each number once; 0 for a row that is none. */
    static List<Integer> widths(String text) {
        TreeSet<Integer> widths = new TreeSet<>();
        int cells = 1;
        int at = 0;
        while (at < text.length()) {
            int end = cellEnd(text, at);
            if (end < text.length() && text.charAt(end) == ',') {
                cells++;
                at = end + 1;
            } else if (text.startsWith("\r\n", end)) {
                widths.add(cells);
                cells = 1;
                at = end + 2;
            } else {
                widths.add(0);
                return List.copyOf(widths);
            }
        }
        return List.copyOf(widths);
    }

    private static int cellEnd(String text, int from) {
        int at = from;
        if (text.charAt(at) == '"') {
            for (at++; at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at)); at++) {
                at += text.charAt(at) == '"' ? 1 : 0;
            }
            return Math.min(text.length(), at + 1);
        }
        while (at < text.length() && ",\"\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
