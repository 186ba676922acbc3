package gongbao.benchmark;

import gongbao.clean.TextCleaner;
import gongbao.fixture.Generator;
import gongbao.model.Communique;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Reading;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The texts that are measured on: those of the folder that {@code -Dbenchmark.texts} names, else the one in {@code seeds/}
 * and generated ones. They come in turn, over and over.
 */
public final class Texts {

    private static final int GENERATED = 100;
    private static final long SEED = 1;

    private final List<Path> files;
    private int next;

    private Texts(List<Path> files) {
        this.files = files;
    }

    public static Texts given() {
        String folder = System.getProperty("benchmark.texts", "");
        List<Path> places = folder.isEmpty() ? List.of(Path.of("seeds"), generated()) : List.of(Path.of(folder));
        List<Path> files = new SeedReader()
                .find(places, path -> false).files().stream()
                        .map(SeedFile::real)
                        .filter(Texts::isRead)
                        .toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no texts in " + places);
        }
        return new Texts(files);
    }

    private static Path generated() {
        try {
            Path folder = Files.createTempDirectory("benchmark");
            Generator.write(folder, GENERATED, SEED);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRead(Path file) {
        return new SeedReader().read(file) instanceof Reading.Text;
    }

    /** How many there are. */
    public int count() {
        return files.size();
    }

    /** Which comes next, from 0. */
    public int turn() {
        next = (next + 1) % files.size();
        return next;
    }

    public Path file(int number) {
        return files.get(number);
    }

    public List<SourceText> clean() {
        return files.stream().map(Texts::clean).toList();
    }

    /** The first text of a file, its body told from the rest. */
    public static SourceText clean(Path file) {
        if (new SeedReader().read(file) instanceof Reading.Text text) {
            return new TextCleaner().texts(text.source()).get(0);
        }
        throw new IllegalStateException(file + " cannot be read");
    }

    public List<Communique> communiques() {
        return clean().stream().map(CommuniqueParser::parse).toList();
    }
}
