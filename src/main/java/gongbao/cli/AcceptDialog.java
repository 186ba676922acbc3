package gongbao.cli;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Proofs;
import gongbao.run.Accepting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks of each finding whether it is to stand, and writes those that are into {@code check.yaml}. */
record AcceptDialog(Io io, Words words, List<Path> paths) {

    private static final Set<String> YES = Set.of("y", "yes", "是");
    private static final Set<String> END = Set.of("q", "quit", "止");

    ExitCode accept(Proofs proofs, @Nullable String reason) {
        List<Finding> accepted = asked(proofs.open(), reason);
        if (accepted.isEmpty()) {
            io.out().println(words.get("check.none-accepted"));
            return ExitCode.DONE;
        }
        List<Diagnostic> faults = new ArrayList<>();
        Path file = Accepting.write(paths, accepted, reason == null ? "" : reason, faults);
        new DiagnosticPrinter(io.err(), words).print(faults);
        if (file == null) {
            return ExitCode.NOTHING_WRITTEN;
        }
        io.out().println(words.get("check.written", accepted.size(), file));
        return ExitCode.DONE;
    }

    private List<Finding> asked(List<Finding> open, @Nullable String reason) {
        FindingPrinter printer = new FindingPrinter(io.out(), words);
        List<Finding> accepted = new ArrayList<>();
        for (Finding finding : open) {
            printer.print(finding, "");
            if (finding.level() == Level.ERROR && (reason == null || reason.isBlank())) {
                io.out().println(words.get("check.wants-reason"));
                continue;
            }
            String answer = answer();
            if (END.contains(answer)) {
                break;
            } else if (YES.contains(answer)) {
                accepted.add(finding);
            }
        }
        return accepted;
    }

    /** Whoever closes the terminal has had enough. */
    private String answer() {
        io.out().print(words.get("check.ask") + " ");
        io.out().flush();
        String line = io.readLine();
        return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
    }
}
