package gongbao.read;

import gongbao.read.paged.PageFile;
import gongbao.text.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What web pages say of the pages of their texts: one that is byte for byte as it was need not be asked again. */
public final class SeenPages {

    /**
     * A file that was asked.
     *
     * @param mark fingerprint of its name and its bytes
     * @param page what it says; null for a text by itself
     */
    public record Seen(String mark, @Nullable PageFile page) {}

    private final List<Seen> before;
    private final Map<String, Seen> known = new HashMap<>();
    private final Map<String, Seen> asked = new TreeMap<>();

    /** @param before what was asked for the last time */
    public SeenPages(List<Seen> before) {
        this.before = before;
        before.forEach(each -> known.put(each.mark(), each));
    }

    /** What a file says; null for a text by itself. */
    @Nullable
    PageFile page(String file, byte[] bytes) throws SeedFault {
        String mark = new Fingerprint().add(file).add(bytes).hex();
        Seen seen = known.get(mark);
        seen = seen == null ? new Seen(mark, PageFile.of(file, HtmlFormat.document(bytes))) : seen;
        known.put(mark, seen);
        asked.put(mark, seen);
        return seen.page();
    }

    /** All that was asked for: what nobody asked for is forgotten. */
    public List<Seen> asked() {
        return new ArrayList<>(asked.values());
    }

    /** Whether the last time other files were asked for. */
    public boolean isNew() {
        return !asked().equals(before);
    }
}
