package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.read.Discovery;
import gongbao.read.SeedFile;
import gongbao.text.InputFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths that the user gave, which open, in place of the names that outputs know files by. */
final class GivenPaths {

    /** Those that are not the same: a folder of the working directory is called as it is given. */
    private final Map<String, String> byName;

    private final List<String> joined;

    /** Where names are what the user gave. */
    static final GivenPaths SAME = new GivenPaths(Map.of(), List.of());

    private GivenPaths(Map<String, String> byName, List<String> joined) {
        this.byName = byName;
        this.joined = joined;
    }

    static GivenPaths of(Discovery found) {
        Map<String, String> all = Stream.concat(
                        found.files().stream().flatMap(SeedFile::files), found.corrections().stream())
                .collect(Collectors.toMap(SeedFile::name, file -> InputFile.shown(file.given()), (one, other) -> one));
        all.entrySet().removeIf(file -> file.getKey().equals(file.getValue()));
        List<String> joined = found.files().stream()
                .filter(file -> !file.further().isEmpty())
                .map(file ->
                        file.files().map(each -> InputFile.shown(each.given())).collect(Collectors.joining(" + ")))
                .toList();
        return new GivenPaths(Map.copyOf(all), joined);
    }

    /** The texts whose pages lie in several files: {@code x.html + x_2.html}. */
    List<String> joined() {
        return joined;
    }

    List<Diagnostic> in(List<Diagnostic> found) {
        return found.stream().map(this::in).toList();
    }

    /** The path for the name of a file. */
    String of(String name) {
        return byName.getOrDefault(name, name);
    }

    Diagnostic in(Diagnostic d) {
        List<String> arguments = d.arguments().stream().map(this::of).toList();
        return new Diagnostic(
                d.severity(), d.rule(), arguments, of(d.path()), d.line(), d.column(), d.excerpt(), d.at());
    }
}
