package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.fixture.Sample;
import gongbao.link.Drafts;
import gongbao.model.Draft;
import gongbao.store.TextStore;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A cache on a full disk must not cost the build. */
class SpareStoreTest {

    private static final Draft ONE = Drafts.of(Sample.of("c1", "某县公报\n正文。").build());
    private static final Draft TWO = Drafts.of(Sample.of("c2", "某县公报\n正文二。").build());

    /** Takes so many texts. */
    private static TextStore taking(int most) {
        TextStore heap = TextStore.inHeap();
        int[] taken = {0};
        return new TextStore() {
            @Override
            public Packed pack(Draft draft) {
                return heap.pack(draft);
            }

            @Override
            public Draft put(Packed packed) throws IOException {
                if (taken[0]++ == most) {
                    throw new IOException("no space left on device");
                }
                return heap.put(packed);
            }

            @Override
            public void close() {
                heap.close();
            }
        };
    }

    @Test
    void goesOnElsewhereWhereTheFirstTakesNoMore() throws IOException {
        SpareStore store = new SpareStore(taking(1), TextStore::inHeap);
        assertThat(store.put(store.pack(ONE))).isSameAs(ONE);
        assertThat(store.isSpare()).isFalse();
        assertThat(store.put(store.pack(TWO))).isSameAs(TWO);
        assertThat(store.isSpare()).isTrue();
    }

    @Test
    void failsWhereTheOtherTakesNoneEither() {
        SpareStore store = new SpareStore(taking(0), () -> taking(0));
        assertThatThrownBy(() -> store.put(store.pack(ONE))).hasMessage("no space left on device");
    }
}
