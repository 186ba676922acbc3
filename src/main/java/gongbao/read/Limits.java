package gongbao.read;

import gongbao.text.Line;
import java.util.List;

/** How long a text may be: beyond that it would not fit in memory, and is no communiqué, which is some ten thousand characters. */
final class Limits {

    static final int MOST_CHARACTERS = 1 << 24;
    static final int MOST_LINES = 1 << 20;
    static final int MOST_TAGS = 1 << 19;

    private Limits() {}

    /** Refuses characters before they are cut into lines: each line costs memory of its own. */
    static void check(String text) throws SeedFault {
        check(text.length(), 0);
        boolean endsOpen = !text.isEmpty() && !TextLines.isLineEnd(text.charAt(text.length() - 1));
        int lines = endsOpen ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            boolean inPair = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
            if (!inPair && TextLines.isLineEnd(text.charAt(i))) {
                lines++;
            }
        }
        check(text.length(), lines);
    }

    /** Refuses lines that did not come out of characters. */
    static void check(List<Line> lines) throws SeedFault {
        long characters = 0;
        for (Line line : lines) {
            characters += line.text().length();
        }
        check(characters, lines.size());
    }

    /** Refuses mark-up that would make a tree larger than the text it marks. */
    static void checkTags(String page) throws SeedFault {
        long tags = page.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw new SeedFault("page-too-many-tags", String.valueOf(tags), String.valueOf(MOST_TAGS));
        }
    }

    private static void check(long characters, long lines) throws SeedFault {
        if (characters > MOST_CHARACTERS) {
            throw new SeedFault("text-too-long", String.valueOf(characters), String.valueOf(MOST_CHARACTERS));
        }
        if (lines > MOST_LINES) {
            throw new SeedFault("text-too-many-lines", String.valueOf(lines), String.valueOf(MOST_LINES));
        }
    }
}
