package gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.Golden;
import gongbao.fixture.Archive;
import gongbao.fixture.Sample;
import gongbao.json.ModelJson;
import gongbao.link.Drafts;
import gongbao.model.Communique;
import gongbao.model.Draft;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {

    @TempDir
    Path folder;

    private static List<Draft> drafts() {
        return Stream.concat(
                        Archive.communiques(Archive.FOLDER.resolve("seeds")).stream(),
                        Archive.communiques(Golden.RESOURCES.resolve("cases"), "input.").stream())
                .map(Drafts::of)
                .toList();
    }

    private static List<Draft> put(TextStore store, List<Draft> drafts) throws IOException {
        List<Draft> stored = new ArrayList<>();
        for (Draft draft : drafts) {
            stored.add(store.put(store.pack(draft)));
        }
        return stored;
    }

    /** Everything that a mention says. */
    private static List<Object> said(Mention mention) {
        return List.of(
                mention.ref(),
                mention.span(),
                mention.block(),
                mention.anchor(),
                mention.before(),
                mention.text(),
                mention.after());
    }

    private static void assertSame(Draft stored, Draft draft) {
        Communique text = draft.communique();
        assertThat(ModelJson.pretty(stored.communique())).isEqualTo(ModelJson.pretty(text));
        assertThat(stored.communique().prose().origins()).isEqualTo(text.prose().origins());
        assertThat(stored.communique().diagnostics()).isEqualTo(text.diagnostics());
        assertThat(stored.communique().furniture()).isEqualTo(text.furniture());
        assertThat(stored.blocks()).isEqualTo(draft.blocks());
        assertThat(stored.mentions().stream().map(TextStoreTest::said))
                .isEqualTo(draft.mentions().stream().map(TextStoreTest::said).toList());
        text.inOrder().forEach(fact -> {
            assertThat(stored.communique().fact(fact.id())).isEqualTo(fact);
            assertThat(stored.mentions(fact)).isEqualTo(draft.mentions(fact));
        });
    }

    @Test
    void whatComesOutOfAFileIsWhatWasPutIn() throws IOException {
        List<Draft> drafts = drafts();
        try (TextStore store = TextStore.inFile(folder)) {
            List<Draft> stored = put(store, drafts);

            assertThat(stored).hasSameSizeAs(drafts).hasSizeGreaterThan(20);
            for (int i = 0; i < drafts.size(); i++) {
                assertSame(stored.get(i), drafts.get(i));
            }
        }
    }

    @Test
    void manyThreadsReadAtOnce() throws IOException {
        List<Draft> drafts = drafts();
        try (TextStore store = TextStore.inFile(folder)) {
            List<Draft> stored = put(store, drafts);

            Stream.iterate(0, i -> i + 1).limit(400).parallel().forEach(i -> {
                int at = i * 7 % drafts.size();
                assertThat(stored.get(at).communique().fact(new FactId(FactId.Kind.MEETING, 1)))
                        .isEqualTo(drafts.get(at).communique().meeting());
                assertThat(stored.get(at).communique().body())
                        .isEqualTo(drafts.get(at).communique().body());
            });
        }
    }

    @Test
    void aTextLongerThanAStretchOfTheFileIsKeptWhole() throws IOException {
        List<Draft> drafts = new ArrayList<>(drafts());
        drafts.add(Drafts.of(Sample.of("c2", "某县公报\n正文𠀀。").build()));
        try (TextStore store = new FileStore(folder, 1 << 12)) {
            List<Draft> stored = put(store, drafts);

            for (int i = 0; i < drafts.size(); i++) {
                assertSame(stored.get(i), drafts.get(i));
            }
            Communique last = stored.get(stored.size() - 1).communique();
            assertThat(new Span(5, 9).of(last.prose().text())).isEqualTo("正文𠀀");
        }
    }

    @Test
    void theFileGoesWithTheStore() throws IOException {
        TextStore store = TextStore.inFile(folder);
        put(store, drafts().subList(0, 3));
        store.close();

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFaultAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> TextStore.inFile(file)).isInstanceOf(IOException.class);
    }
}
