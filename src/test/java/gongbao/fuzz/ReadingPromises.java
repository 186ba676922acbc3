package gongbao.fuzz;

import gongbao.diag.Diagnostic;
import gongbao.read.Reading;
import gongbao.text.SourceText;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for every file that is read, by what its maker knows of it. Each check gives what is wrong, or null. */
final class ReadingPromises {

    private ReadingPromises() {}

    static @Nullable String emptied(Trial trial) {
        String visible = trial.input().known().visible();
        return trial.reading() instanceof Reading.Failure failure
                        && failure.diagnostic().rule().equals("file-empty")
                        && visible != null
                        && !counted(trial, visible).isEmpty()
                ? "words: " + counted(trial, visible)
                : null;
    }

    static @Nullable String lost(Trial trial) {
        List<Diagnostic> findings = trial.reading() instanceof Reading.Failure failure
                ? List.of(failure.diagnostic())
                : Stream.concat(((Reading.Text) trial.reading()).warnings().stream(), trial.found())
                        .toList();
        // On a web page a column counts in the words that a block shows, which its tags part in the file; other
        // documents have no lines.
        boolean counts = isKnown(trial) && trial.input().name().matches(".*\\.(txt|md)");
        return Findings.fault(
                findings, trial.path(), counts ? trial.input().known().decoded() : null);
    }

    /** Whether the file was decoded as it was encoded: what is known of its text holds then. */
    private static boolean isKnown(Trial trial) {
        SourceText source = trial.source();
        return source != null
                && source.file().charset().equals(trial.input().known().charset());
    }

    static @Nullable String unread(Trial trial) {
        String decoded = trial.input().known().decoded();
        if (!isKnown(trial) || decoded == null || !trial.input().name().endsWith(".txt")) {
            return null;
        }
        return Promises.difference(Ink.of(decoded), Ink.of(Promises.read(trial)));
    }

    static @Nullable String unseen(Trial trial) {
        String visible = trial.input().known().visible();
        if (!isKnown(trial) || visible == null) {
            return null;
        }
        String missing = Bag.of(counted(trial, Promises.read(trial))).missing(counted(trial, visible));
        return missing.isEmpty() ? null : "missing: " + missing;
    }

    static @Nullable String invented(Trial trial) {
        Input.Known known = trial.input().known();
        if (trial.source() != null && known.isOfDamaged()) {
            return notSpelled(trial, Objects.requireNonNull(known.decoded()));
        }
        if (!isKnown(trial)) {
            return null;
        }
        String decoded = Objects.requireNonNullElse(known.decoded(), "");
        // Behind <plaintext> nothing is mark-up any more, and nothing is hidden.
        String all = Objects.requireNonNullElse(known.visible(), "")
                + known.hidden()
                + (decoded.contains("<plaintext>") ? decoded : "");
        String more = Bag.of(counted(trial, all)).missing(counted(trial, Promises.read(trial)));
        return more.isEmpty() ? null : "invented: " + more;
    }

    private static @Nullable String notSpelled(Trial trial, String spelled) {
        BitSet known = new BitSet();
        spelled.codePoints().forEach(known::set);
        String odd = Ink.ideographs(Promises.read(trial))
                .codePoints()
                .distinct()
                .filter(c -> !known.get(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return odd.isEmpty() ? null : "invented: " + odd;
    }

    /** The characters whose number must be right. */
    private static String counted(Trial trial, String text) {
        return Promises.EXACT.contains(trial.input().extension()) ? Ink.of(text) : Ink.ideographs(text);
    }
}
