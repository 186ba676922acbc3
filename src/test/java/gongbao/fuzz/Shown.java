package gongbao.fuzz;

import java.nio.charset.StandardCharsets;

/** Texts as a Java string can hold them, so that an example can be pasted into a test. */
final class Shown {

    private Shown() {}

    static String of(byte[] bytes, int longest) {
        return of(new String(bytes, StandardCharsets.UTF_8), longest);
    }

    static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().limit(longest).forEach(c -> append((char) c, shown));
        return shown.append('"').append(text.length() > longest ? " …" : "").toString();
    }

    private static void append(char c, StringBuilder shown) {
        switch (c) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            case '"' -> shown.append("\\\"");
            case '\\' -> shown.append("\\\\");
            default -> {
                boolean plain = c >= ' ' && c < 0x7F || Character.isIdeographic(c) || "，。、；：！？“”《》（）　".indexOf(c) >= 0;
                shown.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
    }
}
