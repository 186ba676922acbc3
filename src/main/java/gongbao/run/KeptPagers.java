package gongbao.run;

import gongbao.read.SeenPages;
import gongbao.store.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps in a file what web pages say of the pages of their texts, so that the next build asks only those that changed. */
final class KeptPagers {

    private record Kept(List<SeenPages.Seen> pages) {}

    private final @Nullable KeptFile<Kept> file;
    private final SeenPages pages;

    private KeptPagers(@Nullable KeptFile<Kept> file, @Nullable Kept kept) {
        this.file = file;
        this.pages = new SeenPages(kept == null ? List.of() : kept.pages());
    }

    /** What is kept in a folder; nothing where that cannot be read. */
    static KeptPagers of(Path folder) {
        try {
            KeptFile<Kept> file = new KeptFile<>(folder.resolve("pagers"), Program.stamp(), Kept.class);
            return new KeptPagers(file, file.read());
        } catch (IOException | RuntimeException e) {
            return new KeptPagers(null, null);
        }
    }

    SeenPages pages() {
        return pages;
    }

    /** Keeps what was asked for now. */
    void keep() {
        try {
            if (file != null && pages.isNew()) {
                file.write(new Kept(pages.asked()));
            }
        } catch (IOException | RuntimeException e) {
            // The next build asks them all again.
        }
    }
}
