package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.json.JsonFault;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The site as it stood at one moment. */
public record LiveSite(long version, Path folder, List<Diagnostic> findings, boolean isSound) {

    public byte @Nullable [] file(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    public @Nullable Communique communique(String id) {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("{\"schema\":\"gongbao/1\",\"id\":\"" + id + "\"") && line.contains("\"body\":")) {
                        return ModelJson.read(line);
                    }
                }
            }
            return null;
        } catch (IOException | JsonFault e) {
            throw new IllegalStateException(e);
        }
    }
}
