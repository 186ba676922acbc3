package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.util.List;
import java.util.Map;

/**
 * What a format found in the bytes of a file.
 *
 * @param decoded the characters and how they were decoded
 * @param lines lines in reading order
 * @param meta fields of the page's head
 * @param given fields of front matter
 * @param findings what is wrong with them; {@link SeedReader} knows the path
 * @param setNumbers how many lines begin with a number that no character of the file is, but which the program shows that it is for
 */
record Content(
        Decoded decoded,
        List<Line> lines,
        Map<String, String> meta,
        Map<String, String> given,
        List<Diagnostic> findings,
        int setNumbers) {

    /** Of a format that sets no numbers. */
    Content(
            Decoded decoded,
            List<Line> lines,
            Map<String, String> meta,
            Map<String, String> given,
            List<Diagnostic> findings) {
        this(decoded, lines, meta, given, findings, 0);
    }

    static Content of(Decoded decoded, List<Line> lines) {
        return new Content(decoded, lines, Map.of(), Map.of(), List.of());
    }
}
