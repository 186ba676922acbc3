package gongbao.site.data;

import gongbao.text.Blanks;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a table as RFC 4180 writes them. */
final class CsvRows {

    /** What a spreadsheet runs; it takes full-width signs for it, too. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private CsvRows() {}

    static void add(StringBuilder csv, @Nullable Object... cells) {
        csv.append(Arrays.stream(cells).map(CsvRows::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Quoted where it must be; a cell that a spreadsheet would run as a formula gets a quotation mark in front. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
        if (value instanceof String && isFormula(text)) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    /** A sign behind blanks counts; -1.3 is a number, and stays one. */
    private static boolean isFormula(String text) {
        int first = Blanks.firstInk(text, 0);
        char c = first < text.length() ? text.charAt(first) : ' ';
        boolean signed = "+-＋－".indexOf(c) >= 0 && isNumber(text, first + 1);
        return FORMULA.indexOf(c) >= 0 && !signed;
    }

    /** 〔例〕1.3, 5%, 1,200: digits with single marks between them, and no more. */
    private static boolean isNumber(String text, int from) {
        int end = text.length() - (text.endsWith("%") || text.endsWith("‰") ? 1 : 0);
        boolean digit = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean mark = digit && (c == '.' || c == ',');
            digit = c >= '0' && c <= '9';
            if (!digit && !mark) {
                return false;
            }
        }
        return digit;
    }
}
