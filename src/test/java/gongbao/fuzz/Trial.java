package gongbao.fuzz;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.read.Reading;
import gongbao.text.SourceText;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param input the file
 * @param path where it lay
 * @param reading what the reader said
 * @param cleaned its text; null where it could not be read, or was not asked for
 * @param communique what it says; null where it could not be read, or was not asked for
 * @param json the communiqué as JSON; empty where there is none
 * @param nanos time it took the thread
 */
record Trial(
        Input input,
        Path path,
        Reading reading,
        @Nullable SourceText cleaned,
        @Nullable Communique communique,
        String json,
        long nanos) {

    /** The text as it was read; null where it could not be. */
    @Nullable
    SourceText source() {
        return reading instanceof Reading.Text text ? text.source() : null;
    }

    /** What the program found in the text. */
    Stream<Diagnostic> found() {
        return communique == null ? Stream.of() : communique.diagnostics().stream();
    }
}
