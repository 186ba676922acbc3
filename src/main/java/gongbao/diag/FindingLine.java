package gongbao.diag;

import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Mend;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Quote;
import gongbao.diag.Finding.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A finding of proofreading among the other findings of a build: a diagnostic that keeps all that its words need. */
final class FindingLine {

    /** Before the rule's name, which the other bundle of words knows. */
    private static final String PREFIX = "check.";

    /** What stands before the arguments of the rule, in order: note, part, excerpt, whether there is a mend, what else may stand there. */
    private static final int FIXED = 5;

    /** Parts what may stand there; no text has it. */
    private static final String OR = "\u0000";

    private FindingLine() {}

    static Diagnostic of(Finding finding) {
        List<String> arguments = new ArrayList<>();
        Mend mend = finding.mend();
        arguments.add(finding.note());
        arguments.add(finding.spot().part().name());
        arguments.add(finding.quote().excerpt());
        arguments.add(mend.text() == null ? "" : "=" + mend.text());
        arguments.add(String.join(OR, mend.alternatives()));
        arguments.addAll(finding.arguments());
        Spot spot = finding.spot();
        Severity severity = finding.level() == Level.ERROR ? Severity.ERROR : Severity.WARNING;
        Quote quote = finding.quote();
        return new Diagnostic(
                severity,
                PREFIX + finding.rule(),
                arguments,
                spot.path(),
                spot.line(),
                spot.column(),
                quote.line(),
                quote.at());
    }

    /** What is wrong and how to put it right, or why it is wrong; null for a diagnostic of another kind. */
    static @Nullable String words(Diagnostic diagnostic, boolean why, Locale locale) {
        if (!diagnostic.rule().startsWith(PREFIX)) {
            return null;
        }
        String rule = diagnostic.rule().substring(PREFIX.length());
        return why ? FindingWords.why(rule, locale) : FindingWords.whole(locale, finding(rule, diagnostic));
    }

    private static Finding finding(String rule, Diagnostic diagnostic) {
        List<String> arguments = diagnostic.arguments();
        String mend = arguments.get(3);
        Part part = Part.valueOf(arguments.get(1));
        return new Finding(
                rule,
                diagnostic.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING,
                arguments.get(0),
                arguments.subList(FIXED, arguments.size()),
                new Spot(diagnostic.path(), diagnostic.line(), diagnostic.column(), true, 0, part),
                new Quote(String.valueOf(diagnostic.excerpt()), diagnostic.at(), arguments.get(2)),
                new Mend(mend.isEmpty() ? null : mend.substring(1), alternatives(arguments.get(4))));
    }

    private static List<String> alternatives(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(OR));
    }
}
