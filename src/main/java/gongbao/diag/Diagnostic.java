package gongbao.diag;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * One finding, named by a rule; its words are looked up by the rule's name when it is printed, in the reader's language.
 *
 * @param severity whether it fails the file
 * @param rule key of the words in {@code messages}: {@code <rule>} says what, {@code <rule>.mend} how to mend it
 * @param arguments what the words quote, in order ({@code {0}}, {@code {1}} …)
 * @param path file, as given on the command line
 * @param line line in the file from 1, or 0 where it concerns the whole file
 * @param column column from 1 in UTF-16 code units, or 0
 * @param excerpt the words around it, for the caret: the source line, or the line of text that a web page shows; null
 *     without a place
 * @param at offset of the place in the excerpt
 */
public record Diagnostic(
        Severity severity,
        String rule,
        List<String> arguments,
        String path,
        int line,
        int column,
        @Nullable String excerpt,
        int at)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::rule);

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** A finding in a source line that is quoted whole. */
    public Diagnostic(
            Severity severity,
            String rule,
            List<String> arguments,
            String path,
            int line,
            int column,
            @Nullable String excerpt) {
        this(severity, rule, arguments, path, line, column, excerpt, Math.max(0, column - 1));
    }

    /** A finding about a whole file or folder. */
    public static Diagnostic of(Severity severity, String rule, String path, String... arguments) {
        return new Diagnostic(severity, rule, List.of(arguments), path, 0, 0, null);
    }

    /** The same in a file whose path was not known before. */
    public Diagnostic in(String file) {
        return new Diagnostic(severity, rule, arguments, file, line, column, excerpt, at);
    }

    /** The same as an error, or as a warning. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, rule, arguments, path, line, column, excerpt, at);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** What is wrong, in the language of the locale. */
    public String message(Locale locale) {
        String finding = FindingLine.words(this, false, locale);
        return finding == null ? words(locale, rule) : finding;
    }

    /** How to mend it, in the language of the locale. */
    public String mend(Locale locale) {
        String finding = FindingLine.words(this, true, locale);
        return finding == null ? words(locale, rule + ".mend") : finding;
    }

    private String words(Locale locale, String key) {
        ResourceBundle bundle = Bundles.get("gongbao.diag.messages", locale);
        // A rule without words is a fault of ours that must not cost the user the finding.
        String pattern = bundle.containsKey(key) ? bundle.getString(key) : key + " " + arguments;
        return Wording.fill(pattern, arguments);
    }
}
