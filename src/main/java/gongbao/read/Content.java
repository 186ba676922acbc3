package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.util.ArrayList;
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
 * @param missingPages numbers of pages that the text has, as it says, in other files
 * @param setNumbers how many lines begin with a number that no character of the file is, but which the program shows that it is for
 */
record Content(
        Decoded decoded,
        List<Line> lines,
        Map<String, String> meta,
        Map<String, String> given,
        List<Diagnostic> findings,
        int setNumbers,
        List<Integer> missingPages) {

    /** Of a format that sets no numbers. */
    Content(
            Decoded decoded,
            List<Line> lines,
            Map<String, String> meta,
            Map<String, String> given,
            List<Diagnostic> findings) {
        this(decoded, lines, meta, given, findings, 0);
    }

    /** Of a format that knows no pages. */
    Content(
            Decoded decoded,
            List<Line> lines,
            Map<String, String> meta,
            Map<String, String> given,
            List<Diagnostic> findings,
            int setNumbers) {
        this(decoded, lines, meta, given, findings, setNumbers, List.of());
    }

    /** The same with one more finding. */
    Content with(Diagnostic finding) {
        List<Diagnostic> more = new ArrayList<>(findings);
        more.add(finding);
        return new Content(decoded, lines, meta, given, more, setNumbers, missingPages);
    }

    static Content of(Decoded decoded, List<Line> lines) {
        return new Content(decoded, lines, Map.of(), Map.of(), List.of());
    }
}
