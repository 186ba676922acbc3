package gongbao.index;

import gongbao.Golden;
import gongbao.fixture.Archive;
import gongbao.fixture.Generator;
import gongbao.index.PairIndex.Limits;
import gongbao.link.CorpusLinker;
import gongbao.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated communiqués, and one so long that it is many units; and how their index is written. */
final class GeneratedTexts {

    static final Hands ONE = hands(false);
    static final Hands MANY = hands(true);

    private static final NamedThing LUSHAN = new NamedThing('l', "芦山县", "places/511826.html", 9, "");
    private static final NamedThing SHAN = new NamedThing('p', "单某", "people/shan-mou.html", 3, "县长");

    /** Without the long one. */
    static final int COUNT = 150;

    static final List<Edition> ALL = generate();

    private GeneratedTexts() {}

    private static List<Edition> generate() {
        try {
            Path folder = Files.createTempDirectory("generated");
            Generator.write(folder, COUNT, 14);
            String body = Files.readString(folder.resolve("c0.txt"));
            Files.writeString(
                    folder.resolve("long.txt"),
                    body
                            + IntStream.range(1, 40)
                                    .mapToObj(i -> "\n" + body.replace("全会", i + "全会㎡𠮷"))
                                    .reduce("", String::concat));
            List<Edition> all = CorpusLinker.link(Archive.communiques(folder)).editions();
            for (Path file : Golden.files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hands hands(boolean many) {
        return new Hands() {
            @Override
            public <T, R> void inOrder(Iterator<T> items, Function<T, R> task, Consumer<R> sink) {
                List<T> all = new ArrayList<>();
                items.forEachRemaining(all::add);
                Stream<T> stream = many ? all.parallelStream() : all.stream();
                stream.map(task).toList().forEach(sink);
            }
        };
    }

    static Path write(List<Edition> texts, Limits limits, Hands hands, Path site) throws IOException {
        new SearchFiles(texts, Stream.of(SHAN, LUSHAN), "mark" + texts.size(), site.getParent(), limits)
                .write(site, hands);
        return site;
    }
}
