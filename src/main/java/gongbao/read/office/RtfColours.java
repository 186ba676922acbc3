package gongbao.read.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The colours of a file of rich text: 〔例〕{@code {\colortbl;\red255\green255\blue255;}} has none and white. */
final class RtfColours {

    /** More than any program writes. */
    private static final int MOST = 1 << 12;

    private final List<String> colours = new ArrayList<>();
    private final int[] parts = {-1, -1, -1};

    /** Takes a control word of the table. */
    void take(String word, int number) {
        int part = List.of("red", "green", "blue").indexOf(word);
        if (part >= 0) {
            parts[part] = Math.max(0, Math.min(255, number));
        }
    }

    /** Takes the words of the table: a semicolon ends a colour. */
    void end(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ';' && colours.size() < MOST) {
                boolean isNone = parts[0] < 0 || parts[1] < 0 || parts[2] < 0;
                colours.add(isNone ? "" : Look.colour(parts[0], parts[1], parts[2]));
                Arrays.fill(parts, -1);
            }
        }
    }

    /** The colour of that number; empty where the program takes one that can be seen. */
    String of(int number) {
        return number < 0 || number >= colours.size() ? "" : colours.get(number);
    }
}
