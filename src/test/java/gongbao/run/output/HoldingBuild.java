package gongbao.run.output;

import java.nio.file.Path;
import java.util.List;

/** A program that opens a folder and writes a new site into it for ever. */
final class HoldingBuild {

    private HoldingBuild() {}

    public static void main(String[] arguments) throws Exception {
        try (OutputFolder out = new OutputFolder(Path.of(arguments[0]), true)) {
            out.open(List.of());
            out.replace(fresh -> {
                for (int i = 0; ; i++) {
                    Path file = fresh.resolve("page" + i).resolve("index.html");
                    java.nio.file.Files.createDirectories(file.getParent());
                    java.nio.file.Files.writeString(file, "new");
                    if (i == 20) {
                        System.out.println("open");
                    }
                }
            });
        }
    }
}
