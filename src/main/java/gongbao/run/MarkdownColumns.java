package gongbao.run;

import gongbao.diag.Finding;
import gongbao.text.InputFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** Where words stand in a line of Markdown, whose signs are no part of the text: {@code 推进**高质量**发展}. */
final class MarkdownColumns {

    private static final int LIMIT = 64 << 20;
    private static final int LONGEST_NAME = 10;

    private MarkdownColumns() {}

    static boolean isFor(Finding finding) {
        return finding.spot().isOfFile() && finding.spot().path().endsWith(".md");
    }

    /** The findings of a file with their columns in it. */
    static List<Finding> in(Path file, String charset, List<Finding> findings) {
        try {
            String text = new String(InputFile.bytes(file, LIMIT), Charset.forName(charset));
            List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
            return findings.stream().map(finding -> in(lines, finding)).toList();
        } catch (InputFile.Refusal gone) {
            return findings;
        }
    }

    private static Finding in(List<String> lines, Finding finding) {
        int line = finding.spot().line();
        if (!isFor(finding) || line < 1 || line > lines.size()) {
            return finding;
        }
        int start = finding.spot().column() - 1 - finding.quote().at();
        int at = at(
                lines.get(line - 1),
                start,
                finding.quote().line(),
                finding.quote().at());
        return at < 0 ? finding : finding.at(at + 1);
    }

    /** Follows the words through the line, past the signs between them; -1 where they are lost. */
    private static int at(String source, int start, String words, int offset) {
        int at = Math.max(0, start);
        for (int i = 0; i < words.length() && at < source.length(); i++) {
            int named = named(source, at);
            while (at < source.length() && source.charAt(at) != words.charAt(i) && named < 0) {
                at++;
                named = named(source, at);
            }
            if (i == offset) {
                return at;
            }
            at = source.startsWith("&", at) && named > 0 ? named : at + 1;
        }
        return -1;
    }

    /** Behind a character that is written by its name between an ampersand and a semicolon; -1 where none is. */
    private static int named(String source, int at) {
        int end = source.startsWith("&", at) ? source.indexOf(';', at) : -1;
        boolean isName = end > 0 && end - at <= LONGEST_NAME;
        return isName && source.substring(at + 1, end).chars().allMatch(c -> c == '#' || Character.isLetterOrDigit(c))
                ? end + 1
                : -1;
    }
}
