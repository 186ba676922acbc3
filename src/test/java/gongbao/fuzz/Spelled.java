package gongbao.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All Chinese characters that the bytes of a damaged file may spell, however they are cut into words: one that is read of it and
 * not among them was invented.
 */
final class Spelled {

    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("GB18030"),
            Charset.forName("x-windows-950"),
            Charset.forName("windows-31j"),
            Charset.forName("x-windows-949"),
            StandardCharsets.UTF_8);

    /** Ordinals that a program sets by itself. */
    private static final String ORDINALS = "〇零一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟萬甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥第章节条";

    private static final Pattern BY_NUMBER = Pattern.compile("&#(\\d{1,7})");

    /** The number of a character, a byte, a sign that stands for itself, and what stands for no character. */
    private static final Pattern RTF = Pattern.compile(
            "\\\\u(-?\\d{1,10})|\\\\'([0-9a-fA-F]{2})|\\\\([\\\\{}])|\\\\[a-zA-Z]+-?\\d* ?|\\\\.|[{}\r\n\0]",
            Pattern.DOTALL);

    private final BitSet all = new BitSet();

    private Spelled() {}

    /** Of a text in UTF-16 somewhere in a file, as Word 97 lays it, of ordinals, and of all bytes. */
    static String inUnits(byte[] bytes) {
        return new Spelled()
                .with(ORDINALS)
                .withCoded(bytes)
                .with(new String(bytes, StandardCharsets.UTF_16LE))
                .with(new String(
                        bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1), StandardCharsets.UTF_16LE))
                .characters();
    }

    /** Of numbers of characters, of bytes one by one, and of all bytes: what has lost its head is no rich text any more. */
    static String inRichText(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder units = new StringBuilder();
        StringBuilder coded = new StringBuilder();
        Matcher token = RTF.matcher(file);
        int plain = 0;
        while (token.find()) {
            coded.append(file, plain, token.start());
            plain = token.end();
            if (token.group(1) != null) {
                long number = Long.parseLong(token.group(1));
                units.append((char) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number)));
            } else if (token.group(2) != null) {
                coded.append((char) Integer.parseInt(token.group(2), 16));
            } else if (token.group(3) != null) {
                coded.append(token.group(3));
            }
        }
        coded.append(file, plain, file.length());
        return new Spelled()
                .with(units.toString())
                .withCoded(coded.toString().getBytes(StandardCharsets.ISO_8859_1))
                .withCoded(bytes)
                .characters();
    }

    /**
     * Of hexadecimal digits in a row, 〔例〕{@code <4E2D>}, whatever stands between them; an odd one stands before a 0. And of all
     * bytes: what has lost its head is no PDF any more.
     *
     * @param text a byte a character
     */
    static String inDigits(String text) {
        String digits = text.replaceAll("[^0-9A-Fa-f]", "") + "000";
        StringBuilder units = new StringBuilder();
        for (int i = 0; i + 4 <= digits.length(); i++) {
            units.append((char) Integer.parseInt(digits.substring(i, i + 3) + "0", 16))
                    .append(' ');
            units.append((char) Integer.parseInt(digits.substring(i, i + 4), 16));
            if (i + 8 <= digits.length()) {
                units.append((char) Integer.parseInt(digits.substring(i + 4, i + 8), 16));
            }
            units.append(' ');
        }
        return new Spelled()
                .with(units.toString())
                .withCoded(text.getBytes(StandardCharsets.ISO_8859_1))
                .characters();
    }

    /** Of a web page in any charset, and of its characters by number. */
    static String inPage(byte[] bytes) {
        Spelled page = new Spelled()
                .withCoded(bytes)
                .with(new String(bytes, StandardCharsets.UTF_16LE))
                .with(new String(bytes, StandardCharsets.UTF_16BE));
        Matcher number = BY_NUMBER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (number.find()) {
            int c = Integer.parseInt(number.group(1));
            page.with(Character.isValidCodePoint(c) ? Character.toString(c) : "");
        }
        return page.characters();
    }

    private Spelled with(String text) {
        text.codePoints().filter(Character::isIdeographic).forEach(all::set);
        return this;
    }

    /** Of bytes in any charset, wherever they begin. */
    private Spelled withCoded(byte[] bytes) {
        for (Charset charset : CHARSETS) {
            with(new String(bytes, charset));
            for (int i = 0; i + 1 < bytes.length; i++) {
                if (bytes[i] < 0) {
                    with(new String(bytes, i, Math.min(4, bytes.length - i), charset));
                }
            }
        }
        return this;
    }

    private String characters() {
        StringBuilder characters = new StringBuilder();
        all.stream().forEach(characters::appendCodePoint);
        return characters.toString();
    }
}
