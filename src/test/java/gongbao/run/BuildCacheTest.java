package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that takes what earlier builds kept writes the same bytes, and says the same, as one that knows nothing. */
class BuildCacheTest {

    /** {@code -Dcache.steps=150} tries more; a step is two builds. */
    private static final int STEPS = Integer.getInteger("cache.steps", 3);

    /** Texts where it does not matter which; any series of changes is made to the whole archive. */
    private static final int FEW = 6;

    @TempDir
    Path folder;

    private Path seeds;
    private Path cache;
    private long inHeap = BuildOptions.IN_HEAP;

    @BeforeEach
    void layFew() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        cache = folder.resolve("cache/gongbao");
        lay(FEW);
    }

    /** The first texts of the archive. */
    private void lay(int count) throws IOException {
        try (Stream<Path> all = Files.list(Archive.FOLDER.resolve("seeds"))) {
            for (Path file : all.sorted().limit(count).toList()) {
                Files.copy(file, seeds.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private BuildResult build(Path out, Path kept) {
        Set<BuildOptions.Flag> flags = EnumSet.of(BuildOptions.Flag.NO_SEARCH_CHECK);
        Path templates = folder.resolve("templates");
        return Build.run(
                new BuildOptions(
                        List.of(seeds),
                        out,
                        null,
                        Files.isDirectory(templates) ? templates : null,
                        2,
                        inHeap,
                        kept,
                        flags),
                Progress.SILENT);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void sameAsAnew(String step) throws IOException {
        Path out = folder.resolve("out");
        BuildResult kept = build(out, cache);
        Path fresh = folder.resolve("fresh");
        BuildResult anew = build(fresh, null);
        assertThat(kept.written()).as(step).isEqualTo(anew.written());
        if (anew.written()) {
            assertThat(files(out)).as(step).isEqualTo(files(fresh));
        }
        assertThat(found(kept, out)).as(step).isEqualTo(found(anew, fresh));
        assertThat(asked(kept)).as(step).isEqualTo(asked(anew));
    }

    /** But for what is told of a build that was killed. */
    private static List<String> found(BuildResult result, Path out) {
        return result.diagnostics().stream()
                .filter(each ->
                        !each.rule().equals("output-finished") && !each.rule().equals("output-undone"))
                .map(each -> each.toString().replace(out.toString(), "OUT"))
                .toList();
    }

    /** Without the places where their words stand, which only pages show. */
    private static List<KeptResult.Asked> asked(BuildResult result) {
        return result.questions().stream().map(KeptResult.Asked::of).toList();
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.list(seeds)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
    }

    @Test
    void whatDoesNotChangeIsNotReadAgain() throws IOException {
        build(folder.resolve("out"), cache);
        Path texts = texts();
        long size = Files.size(texts);
        byte[] index = Files.readAllBytes(texts.resolveSibling("index"));
        build(folder.resolve("out"), cache);
        assertThat(Files.size(texts)).isEqualTo(size);
        assertThat(Files.readAllBytes(texts.resolveSibling("index"))).isEqualTo(index);
    }

    @Test
    void whatIsWrongInATextIsToldAgainUntilTheOfficeLetsItStand() throws IOException {
        Path one = sources().get(0);
        Files.writeString(one, Files.readString(one) + "全会传达学习了近平总书记重要指示精神。\n");
        sameAsAnew("wrong");
        assertThat(build(folder.resolve("out"), cache).asked())
                .first()
                .matches(asked -> asked.rule().equals("check.leader-name"));
        Files.writeString(
                seeds.resolve("check.yaml"),
                "accepted: [{rule: leader-name, path: " + one.getFileName() + ", excerpt: 近平总书记, reason: 原件如此}]\n");
        sameAsAnew("accepted");
        assertThat(build(folder.resolve("out"), cache).asked())
                .noneMatch(asked -> asked.rule().startsWith("check."));
    }

    /** Each of thousands of findings quotes its long line: that would be gigabytes. */
    @Test
    void doesNotKeepWhatQuotesTooMuch() throws IOException {
        Files.writeString(seeds.resolve("marks.txt"), "中国共产党某县第一届委员会第二次全体会议公报\n全会指出" + "（".repeat(5_000) + "。\n");
        build(folder.resolve("out"), cache);
        try (Stream<Path> all = Files.walk(cache)) {
            assertThat(all.filter(file -> file.endsWith("proofs"))).isNotEmpty().allMatch(file -> size(file) < 1 << 20);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** Whoever touches what was written gets it back. */
    @Test
    void whereNothingChangedNothingIsDone() throws IOException {
        Path out = folder.resolve("out");
        BuildResult first = build(out, cache);
        Map<String, String> written = files(out);
        FileTime time = Files.getLastModifiedTime(out.resolve("index.html"));
        BuildResult again = build(out, cache);
        assertThat(again.written()).isTrue();
        assertThat(again.pages()).isEqualTo(first.pages()).isPositive();
        assertThat(again.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(again.asked()).isEqualTo(first.asked()).isNotEmpty();
        assertThat(again.warnings()).isEqualTo(first.warnings());
        assertThat(again.seconds()).isLessThan(first.seconds());
        assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isEqualTo(time);
        Files.writeString(out.resolve("index.html"), "spoilt");
        build(out, cache);
        assertThat(files(out)).isEqualTo(written);
        Files.delete(out.resolve("index.html"));
        build(out, cache);
        assertThat(files(out)).isEqualTo(written);
    }

    private void page(String name, String text, String pager) throws IOException {
        String title = "中国共产党青溪县第十四届委员会第九次全体会议公报";
        Files.writeString(
                seeds.resolve(name),
                "<title>" + title + "</title><h1>" + title + "</h1><div id=zoom><p>" + text + "</p></div><div>" + pager
                        + "</div>");
    }

    /** Which files are pages of one text is asked again of those that changed, and of no others. */
    @Test
    void pagesThatBelongTogetherAreKnownAgainUntilTheyChange() throws IOException {
        page("x.html", "中国共产党青溪县第十四届委员会第九次全体会议，于2025年1月8日在青溪举行。", "1/2");
        page("x_2.html", "全会号召，全县党员干部团结奋斗。", "2/2");
        sameAsAnew("joined");
        assertThat(build(folder.resolve("out"), cache).joined()).hasSize(1);
        Path pagers = Objects.requireNonNull(texts().getParent()).resolveSibling("pagers");
        FileTime kept = Files.getLastModifiedTime(pagers);
        Files.writeString(seeds.resolve("site.yaml"), "name: 公报网\n");
        sameAsAnew("other name of the site");
        assertThat(Files.getLastModifiedTime(pagers)).isEqualTo(kept);
        page("x_2.html", "全会号召，全县党员干部团结奋斗。", "2/3");
        sameAsAnew("one page is missing");
        page("x_2.html", "全会号召，全县党员干部团结奋斗。", "");
        sameAsAnew("no page");
    }

    private Path texts() throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.filter(file -> file.endsWith(Path.of("texts", "texts")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aDamagedCacheIsReadAnew() throws IOException {
        sameAsAnew("first");
        Path texts = texts();
        Files.write(texts.resolveSibling("index"), new byte[100]);
        Files.writeString(seeds.resolve("site.yaml"), "name: 公报网a\n");
        sameAsAnew("index of zeros");
        Files.write(texts, new byte[10]);
        Files.writeString(seeds.resolve("site.yaml"), "name: 公报网b\n");
        sameAsAnew("texts cut off");
        Files.delete(texts);
        Files.writeString(seeds.resolve("site.yaml"), "name: 公报网c\n");
        sameAsAnew("texts gone");
    }

    @Test
    void anySeriesOfChangesGivesTheSameBytesAsAnew() throws IOException {
        steps(new Random(15), STEPS);
    }

    @Test
    void soItIsWhereTextsLieInAFile() throws IOException {
        inHeap = 0;
        steps(new Random(16), STEPS);
    }

    private void steps(Random random, int count) throws IOException {
        lay(Integer.MAX_VALUE);
        sameAsAnew("at first");
        for (int i = 0; i < count; i++) {
            sameAsAnew(i + ": " + step(random, i));
        }
    }

    private String step(Random random, int number) throws IOException {
        List<Path> sources = sources();
        Path one = sources.get(random.nextInt(sources.size()));
        String name = one.getFileName().toString();
        switch (random.nextInt(14)) {
            case 0 -> Files.writeString(one, Files.readString(one).replaceFirst("全会", "本次全会"));
            case 1 -> Files.copy(one, seeds.resolve("new" + number + ".txt"));
            case 2 -> delete(one, sources.size());
            case 3 -> Files.move(one, seeds.resolve("moved" + number + ".txt"));
            case 4 -> Files.writeString(seeds.resolve(name + ".fix.yaml"), "set:\n  - title: 改过的题目" + number + "\n");
            case 5 -> Files.writeString(seeds.resolve("fix.yaml"), "hide:\n  - target: 没有这句话" + number + "\n");
            case 6 -> Files.writeString(seeds.resolve("site.yaml"), "name: 公报网" + number + "\n");
            case 7 ->
                Files.writeString(
                        Files.createDirectories(folder.resolve("templates")).resolve("footer.ftlh"),
                        "<footer>" + number + "</footer>\n");
            case 8 ->
                Files.writeString(
                        seeds.resolve("actuals.csv"), "地区,指标,年份,数值,单位,来源\n芦山县,地区生产总值,2022,7" + number + ".1,亿元,统计公报\n");
            case 9 -> kill(random.nextInt(4_000));
            case 10 -> spoil(random);
            default ->
                Files.writeString(
                        one, Files.readString(one) + "全会提出，到20" + (30 + number) + "年，全县地区生产总值达到9" + number + "亿元。\n");
        }
        return name;
    }

    /** Somebody touches what a build wrote. */
    private void spoil(Random random) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            List<Path> pages = all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            Path page = pages.get(random.nextInt(pages.size()));
            if (random.nextBoolean()) {
                Files.delete(page);
            } else {
                Files.writeString(page, "spoilt");
            }
        }
    }

    /** A build of its own is killed without a warning: it may be reading, writing, or changing the old site for the new one. */
    private void kill(int millis) throws IOException {
        ProcessBuilder gen = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "gongbao.cli.Gen",
                "build",
                seeds.toString(),
                "-o",
                folder.resolve("out").toString());
        gen.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        gen.redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile());
        Process process = gen.start();
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> each.onExit().join());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file, int left) {
        try {
            if (left > 2) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
