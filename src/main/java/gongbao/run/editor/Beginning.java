package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder to start from: what an editor writes beside the seeds, each with its remarks, and a text that can be built at once. */
public final class Beginning {

    /** The files, under {@code begin} beside this class, in the order in which they are told. */
    public static final List<String> FILES = List.of(SiteYaml.NAME, "example.txt", "example.txt.fix.yaml");

    private Beginning() {}

    /** Makes the folder, or fills one that is empty. What forbids it is returned, and nothing is made; null where all is done. */
    public static @Nullable Diagnostic make(Path folder) {
        List<Path> made = new ArrayList<>();
        try {
            Diagnostic fault = fault(folder);
            if (fault == null) {
                folders(folder, made);
                for (String name : FILES) {
                    write(folder.resolve(name), made);
                }
            }
            return fault;
        } catch (IOException e) {
            takeBack(made);
            return finding("init-not-writable", folder, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Diagnostic fault(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? finding("init-no-folder", folder) : null;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            Path first = inside.sorted().findFirst().orElse(null);
            return first == null ? null : finding("init-not-empty", folder, String.valueOf(first.getFileName()));
        }
    }

    private static Diagnostic finding(String rule, Path folder, String... arguments) {
        return Diagnostic.of(Severity.ERROR, rule, InputFile.shown(folder), arguments);
    }

    /** The folder, and those above it that are not there yet. */
    private static void folders(Path folder, List<Path> made) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (Files.isDirectory(folder)) {
            return;
        } else if (above != null) {
            folders(above, made);
        }
        Files.createDirectory(folder);
        made.add(folder);
    }

    private static void write(Path file, List<Path> made) throws IOException {
        try (InputStream packed = Objects.requireNonNull(
                Beginning.class.getResourceAsStream("begin/" + file.getFileName()), file.toString())) {
            byte[] bytes = packed.readAllBytes();
            Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
            made.add(file);
            Files.write(file, bytes);
        }
    }

    /** Half a folder would be in the way of the next try. */
    private static void takeBack(List<Path> made) {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(made.get(i));
            } catch (IOException e) {
                // Somebody laid something into it.
            }
        }
    }
}
