package gongbao.read;

import gongbao.diag.Diagnostic;
import java.util.List;

/**
 * The seeds found under the paths of a command.
 *
 * @param files seeds in the order of their names, each once
 * @param corrections files in which an editor corrects what is read, likewise
 * @param diagnostics paths that lead nowhere, folders without seeds, documents in formats that cannot be read
 */
public record Discovery(List<SeedFile> files, List<SeedFile> corrections, List<Diagnostic> diagnostics) {

    public Discovery {
        files = List.copyOf(files);
        corrections = List.copyOf(corrections);
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
