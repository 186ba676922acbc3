package gongbao.serve;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.model.Communique;
import gongbao.run.LiveSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sites of which a test says what they are; looked at anew when something in the folder changes. */
final class FakeSites implements Sites {

    /** One of these files, with these findings. */
    record Fake(Map<String, String> files, List<Diagnostic> findings, boolean isSound) implements Site {

        static Fake of(String... namesAndWords) {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < namesAndWords.length; i += 2) {
                files.put(namesAndWords[i], namesAndWords[i + 1]);
            }
            return new Fake(files, List.of(), true);
        }

        @Override
        public byte @Nullable [] file(String path) {
            String words = files.get(path);
            return words == null ? null : words.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable Communique communique(String id) {
            return null;
        }

        /** Of every text the same. */
        @Override
        public List<LiveSite.Proof> proofs(String id) {
            return List.of(new LiveSite.Proof("p2", WRONG));
        }
    }

    private static final Finding WRONG = new Finding(
            "homophone",
            Finding.Level.ERROR,
            "",
            List.of(),
            new Finding.Spot("seeds/a.txt", 3, 10, true, 40, Finding.Part.BODY),
            new Finding.Quote("加快经济建社。", 4, "建社"),
            new Finding.Mend("建设", List.of()));

    private final Path folder;
    private volatile Supplier<Site> next;

    FakeSites(Path folder, Site first) {
        this.folder = folder;
        this.next = () -> first;
    }

    /** The same, but nothing tells of it. */
    void become(Supplier<Site> site) {
        next = site;
    }

    /** From now on it is that. */
    void set(Supplier<Site> site) throws IOException {
        become(site);
        Files.writeString(folder.resolve("changed"), String.valueOf(System.nanoTime()));
    }

    @Override
    public Site refresh() {
        return next.get();
    }

    @Override
    public List<Path> watched() {
        return List.of(folder);
    }
}
