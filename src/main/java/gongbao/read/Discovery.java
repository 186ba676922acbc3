package gongbao.read;

import gongbao.diag.Diagnostic;
import java.util.List;

/**
 * The seeds found under the paths of a command.
 *
 * @param files seeds in the order of their names, each once
 * @param diagnostics paths that lead nowhere, folders without seeds, documents in formats that cannot be read
 */
public record Discovery(List<SeedFile> files, List<Diagnostic> diagnostics) {

    public Discovery {
        files = List.copyOf(files);
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
