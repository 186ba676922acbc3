package gongbao.run;

import gongbao.model.Draft;
import gongbao.store.TextStore;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A store that is used until it takes no more, because its disk is full, say; from then on another is. */
final class SpareStore implements TextStore {

    private final TextStore first;
    private final Spare spare;
    private @Nullable TextStore other;

    interface Spare {

        TextStore open() throws IOException;
    }

    /** @param spare opens the other; both pack texts in the same way */
    SpareStore(TextStore first, Spare spare) {
        this.first = first;
        this.spare = spare;
    }

    /** Whether the first has taken no more. */
    boolean isSpare() {
        return other != null;
    }

    @Override
    public Packed pack(Draft draft) {
        return first.pack(draft);
    }

    @Override
    public Draft put(Packed packed) throws IOException {
        if (other != null) {
            return other.put(packed);
        }
        try {
            return first.put(packed);
        } catch (IOException e) {
            other = spare.open();
            return other.put(packed);
        }
    }

    @Override
    public void close() {
        first.close();
        if (other != null) {
            other.close();
        }
    }
}
