package gongbao.read.office.word;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a Word file does not stand in its text, by the finding that tells of it. */
final class DocxLosses {

    /** Words that Word itself does not show. */
    static final String HIDDEN = "docx-hidden";
    /** What Word shows where something is still to be filled in. */
    static final String PLACEHOLDER = "docx-placeholder";
    /** Words around the text: headers, footers, comments, notes without a place. */
    static final String BESIDE = "docx-beside";
    /** Parts that are no Word text: embedded files, diagrams, signs and fields that only Word knows. */
    static final String UNREAD = "docx-unread";

    /** Where ideographs and their punctuation begin. */
    private static final char WIDE = '\u2E80';

    private static final int QUOTED = 24;
    private static final int NAMED = 8;
    private static final int LONGEST_NAME = 60;

    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final List<Diagnostic> inside = new ArrayList<>();

    /** Words that are left out for the reason that a finding gives. */
    void add(String rule, CharSequence text) {
        words.computeIfAbsent(rule, key -> new StringBuilder()).append(Blanks.strip(text.toString()));
    }

    /** Something that cannot be read, by its own name. */
    void addUnread(String name) {
        unread.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
    }

    /** What was found in a file within the file. */
    void add(Diagnostic finding) {
        inside.add(finding);
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>(inside);
        words.forEach((rule, text) -> {
            boolean tells = rule.equals(BESIDE)
                    ? text.chars().anyMatch(c -> c >= WIDE && c != 0xFEFF)
                    : text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > Character.MAX_VALUE);
            if (tells) {
                findings.add(warning(rule, 0, 0, quoted(text)));
            }
        });
        if (!unread.isEmpty()) {
            String names = String.join(", ", unread.stream().limit(NAMED).toList());
            findings.add(warning(UNREAD, 0, 0, names + (unread.size() > NAMED ? " …" : "")));
        }
        return findings;
    }

    static Diagnostic warning(String rule, int line, int column, String... arguments) {
        return new Diagnostic(Severity.WARNING, rule, List.of(arguments), "", line, column, null);
    }

    private static String quoted(StringBuilder text) {
        return text.substring(0, Characters.boundary(text, Math.min(QUOTED, text.length())));
    }
}
