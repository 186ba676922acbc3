package gongbao.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that hold nothing but a comment, among those that hold anything. */
final class CommentLines {

    /** Literals stand first, so that what looks like a comment inside one is none. */
    private static final Pattern PART = Pattern.compile(
            "\"\"\"[\\s\\S]*?[^\\\\]\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)");

    private int comments;
    private int lines;

    void add(String source) {
        StringBuilder marked = new StringBuilder();
        Matcher part = PART.matcher(source);
        int end = 0;
        while (part.find()) {
            marked.append(source, end, part.start());
            // What is no comment becomes x, what is becomes a mark of its own; line ends stay.
            marked.append(part.group().replaceAll("[^\\n\\s]", part.group("comment") == null ? "x" : "\0"));
            end = part.end();
        }
        marked.append(source, end, source.length());
        marked.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    lines++;
                    comments += line.replaceAll("[\0\\s]", "").isEmpty() ? 1 : 0;
                });
    }

    double share() {
        return lines == 0 ? 0 : (double) comments / lines;
    }
}
