package gongbao.measure;

import com.sun.management.OperatingSystemMXBean;
import gongbao.clean.TextCleaner;
import gongbao.cli.Run;
import gongbao.fixture.Generator;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What communiqués cost.
 *
 * @param communiques how many
 * @param cpu seconds of all threads of one whole build in a process that has done nothing before
 * @param parsed KB of heap a communiqué, once all are read
 * @param linked the same with the archive that was made of them
 * @param planned the same with what the site keeps to be written
 */
record Costs(int communiques, double cpu, double parsed, double linked, double planned) {

    private static final long SEED = 7;

    /** A folder with so many. */
    static Path generated(int count) throws IOException {
        Path folder = Files.createTempDirectory("measures").resolve("seeds");
        Generator.write(folder, count, SEED);
        return folder;
    }

    static Costs of(Path seeds) throws IOException {
        double cpu = build(seeds);
        // Word lists and tables are there by now: they belong to no communiqué.
        long before = heap();
        List<Communique> communiques = parse(seeds);
        long parsed = heap();
        Corpus corpus = CorpusLinker.link(communiques);
        long linked = heap();
        Object site = KeptSite.of(corpus);
        long planned = heap();
        Reference.reachabilityFence(communiques);
        Reference.reachabilityFence(corpus);
        Reference.reachabilityFence(site);
        double each = 1024.0 * communiques.size();
        return new Costs(
                communiques.size(), cpu, (parsed - before) / each, (linked - before) / each, (planned - before) / each);
    }

    private static double build(Path seeds) throws IOException {
        Path out = Files.createTempDirectory("measures").resolve("site-out");
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = process.getProcessCpuTime();
        Run run = Run.gen("build", seeds.toString(), "-o", out.toString());
        if (!Files.exists(out.resolve("index.html"))) {
            throw new IllegalStateException(run.err());
        }
        return (process.getProcessCpuTime() - start) / 1e9;
    }

    private static List<Communique> parse(Path seeds) throws IOException {
        List<Communique> communiques = new ArrayList<>();
        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().matches(".*\\.(txt|html?|md|docx)"))
                            .sorted()::iterator) {
                if (new SeedReader().read(file) instanceof Reading.Text text) {
                    communiques.add(CommuniqueParser.parse(new TextCleaner().clean(text.source())));
                }
            }
        }
        return communiques;
    }

    /** Bytes in use once everything that can go is gone. */
    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
