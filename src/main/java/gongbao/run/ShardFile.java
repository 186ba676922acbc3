package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a shard: of each text the very line that {@code gen parse} prints. One that cannot be written whole says so itself. */
final class ShardFile {

    /**
     * A shard that is written.
     *
     * @param lengths of its lines in bytes, without their ends
     * @param faults what could not be written
     */
    record Written(Shard shard, int[] lengths, List<Diagnostic> faults) {}

    private final Shard shard;
    /** Whether nothing else is at work: a text that now runs out of memory is too large itself. */
    private final boolean alone;

    private final List<Diagnostic> faults = new ArrayList<>();

    ShardFile(Shard shard, boolean alone) {
        this.shard = shard;
        this.alone = alone;
    }

    Written write(Path site) {
        int[] lengths = new int[shard.texts().size()];
        try (LineFile file = new LineFile(site.resolve(shard.path()))) {
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = write(shard.texts().get(i), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(shard, lengths, faults);
    }

    private int write(Edition text, LineFile to) throws IOException {
        try {
            ModelJson.write(text.communique(), false, to.line());
        } catch (UncheckedIOException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            if (!alone) {
                throw e;
            }
            writePoor(text.communique(), e, to);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            writePoor(text.communique(), e, to);
        }
        return to.endLine();
    }

    private void writePoor(Communique text, Throwable fault, LineFile to) throws IOException {
        to.takeBack();
        Diagnostic finding = Diagnostic.of(
                Severity.ERROR,
                "json-fault",
                shard.path(),
                Faults.told(fault),
                text.source().path());
        faults.add(finding);
        ModelJson.writePoor(text, finding, to.line());
    }
}
