package gongbao.check;

import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Mend;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Quote;
import gongbao.diag.Finding.Spot;
import gongbao.model.Communique;
import gongbao.text.Origins;
import gongbao.text.SourceFile;
import java.util.Objects;
import java.util.Set;

/** Says where in a source a slip stands, and quotes it. */
final class FindingMaker {

    /** Their lines are those of a text file: places can be told in it. */
    private static final Set<String> WITH_LINES = Set.of("txt", "md");

    private final CheckedText text;
    private final String body;
    private final Origins origins;
    private final boolean isAside;
    private final SourceFile source;
    private final Origins inFiles;
    private final boolean hasLines;

    /** The line of the last finding, and where it begins: those of one line share it. */
    private String line = "";

    private int lineStart = -1;

    /** @param isAside whether it is what stands beside a text: its lines are those of the source, as none of the text's own are */
    FindingMaker(CheckedText text, boolean isAside) {
        Communique communique = text.communique();
        this.text = text;
        this.body = text.body();
        this.hasLines = WITH_LINES.contains(communique.source().format());
        this.isAside = isAside;
        this.inFiles = communique.prose().origins();
        this.origins = hasLines || isAside ? inFiles : Origins.ofWhole(body);
        this.source = communique.source();
    }

    /** What is wrong beyond the end of a line is quoted up to it. */
    Finding of(Slip slip) {
        int start = slip.span().start();
        readLine(body.lastIndexOf('\n', start - 1) + 1);
        int end = Math.min(slip.span().end(), lineStart + line.length());
        boolean whole = end == slip.span().end();
        return new Finding(
                slip.check(),
                level(slip),
                slip.note(),
                slip.arguments(),
                spot(start),
                new Quote(line, start - lineStart, body.substring(start, end)),
                new Mend(whole ? slip.mend() : null, slip.alternatives()));
    }

    private Spot spot(int start) {
        int offset = isAside ? Spot.NOWHERE : start;
        String path = source.pathAt(inFiles.line(start));
        int line = hasLines || isAside
                ? source.lineAt(origins.line(start))
                : origins.line(start) - (source.pages().isEmpty() ? 0 : paragraphsBefore(path));
        return new Spot(path, line, origins.column(start), hasLines, offset, part(start));
    }

    /** Paragraphs are counted in each file: so many stand in those before it. */
    private int paragraphsBefore(String path) {
        int row = 0;
        while (row < inFiles.table().rows()
                && !source.pathAt(inFiles.table().get(row, 1)).equals(path)) {
            row++;
        }
        return row;
    }

    private void readLine(int from) {
        if (from != lineStart) {
            int next = body.indexOf('\n', from);
            line = body.substring(from, next < 0 ? body.length() : next);
            lineStart = from;
        }
    }

    private static Level level(Slip slip) {
        return Objects.requireNonNull(slip.level(), slip.check());
    }

    private Part part(int offset) {
        if (isAside) {
            return Part.ASIDE;
        }
        return text.isTitle(offset) ? Part.TITLE : text.isHeading(offset) ? Part.HEADING : Part.BODY;
    }
}
