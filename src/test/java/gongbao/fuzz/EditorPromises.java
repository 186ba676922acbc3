package gongbao.fuzz;

import gongbao.diag.Diagnostic;
import gongbao.fixture.Growth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What holds for the files that an editor keeps beside the seeds, whatever stands in them. */
final class EditorPromises {

    private EditorPromises() {}

    static List<Fault> faults(Input input, Path folder, BiFunction<Path, List<Diagnostic>, Object> reader)
            throws IOException {
        Path file = Files.write(folder.resolve(input.name()), input.bytes());
        List<Diagnostic> findings = new ArrayList<>();
        List<Object> said = new ArrayList<>();
        Duration time = Growth.ownTime(() -> said.add(reader.apply(folder, findings)));
        List<Fault> faults = new ArrayList<>();
        if (time.toSeconds() >= 2) {
            faults.add(new Fault("two seconds at most", "", time.toMillis() + " ms"));
        }
        String places = Findings.fault(findings, file, input.known().decoded());
        if (places != null) {
            faults.add(new Fault("findings can be followed", "", places));
        }
        if (input.known().charset() != null
                && !Bag.of(Ink.ideographs(input.known().hidden())).holds(Ink.ideographs(said.toString()))) {
            faults.add(new Fault("nothing invented", "", said.toString()));
        }
        return faults;
    }
}
