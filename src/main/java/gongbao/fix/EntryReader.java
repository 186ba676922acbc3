package gongbao.fix;

import gongbao.model.Correction;
import gongbao.model.Correction.What;
import gongbao.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of corrections → its entries. What is not understood is reported and left out, the rest stands.
 *
 * <pre>
 * hide:
 *   - target: 常住人口城镇化率力争达到60%
 * set:
 *   - meeting: {venue: 县城}
 *   - target: {words: 全县地区生产总值达到100亿元, year: 2027}
 * add:
 *   - document: {title: ……, status: adopted, words: 审议通过了……}
 * same:
 *   - people: [某县 李某某 县长, 某县 李某某 县委书记]
 * </pre>
 */
public final class EntryReader {

    private static final List<String> ALL =
            Arrays.stream(What.values()).map(What::code).toList();

    private final Faults faults;
    private final EntryFields fields;
    private final Entry.Origin file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Likeness> things = new ArrayList<>();

    public EntryReader(Entry.Origin file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.fields = new EntryFields(faults);
    }

    /** Reads all that the file says. */
    public void read(Node.Keys root) {
        for (Node.Key key : root.keys()) {
            What what = what(key);
            if (what != null && key.value() instanceof Node.Items items) {
                items.nodes().forEach(node -> read(what, node));
            } else if (what != null && !(key.value() instanceof Node.Nothing)) {
                faults.report("fix-list", key.value().at(), key.name());
            }
        }
    }

    /** The name of the field that a key of an entry means, however it is written; null where it is none. */
    public static @Nullable String field(Kind kind, String written) {
        Fields.Field field = Settable.field(kind, written);
        return field == null ? null : field.name();
    }

    /** What it hides, sets and adds, in its order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Which things of the archive it tells together or apart. */
    public List<Likeness> things() {
        return things;
    }

    private @Nullable What what(Node.Key key) {
        What known = what(key.name());
        if (known == null && !Miswritten.isColon(faults, key, word -> what(word) != null)) {
            faults.report("fix-do", key.at(), key.name(), Chinese.beside(Chinese.DO, ALL));
        }
        return known;
    }

    /** What a key of the file says is to be done, in English or Chinese; null where it says nothing. */
    public static @Nullable What what(String written) {
        String plain = Nearest.plain(Chinese.code(Chinese.DO, written));
        return Arrays.stream(What.values())
                .filter(what -> what.code().equals(plain))
                .findFirst()
                .orElse(null);
    }

    /** A kind alone, {@code - meeting}, is a kind of which nothing more is said. */
    private void read(What what, Node node) {
        if (node instanceof Node.Keys keys && !keys.keys().isEmpty()) {
            keys.keys().forEach(key -> read(what, key));
        } else if (node instanceof Node.Words words) {
            read(what, new Node.Key(words.text(), words.at(), new Node.Nothing(words.at())));
        } else {
            faults.report("fix-entry", node.at(), Chinese.beside(Chinese.DO, what.code()));
        }
    }

    private void read(What what, Node.Key key) {
        if (what == What.SAME || what == What.DIFFERENT) {
            Likeness thing = new LikenessReader(faults).read(what, key, file.path());
            if (thing != null) {
                things.add(thing);
            }
            return;
        }
        Kind kind = Kind.of(key.name());
        if (kind == null) {
            if (!Miswritten.isColon(faults, key, word -> Kind.of(word) != null)) {
                faults.report("fix-kind", key.at(), key.name(), Kind.codes());
            }
        } else if (what == What.HIDE && key.value() instanceof Node.Items items && !kind.isGiven()) {
            items.nodes().forEach(node -> keep(what, kind, new Node.Key(key.name(), node.at(), node)));
        } else {
            keep(what, kind, key);
        }
    }

    private void keep(Correction.What what, Kind kind, Node.Key key) {
        EntryFields.Said said = what == What.HIDE ? fields.hidden(kind, key) : fields.given(what, kind, key);
        if (said != null) {
            entries.add(new Entry(what, kind, said.named(), said.values(), file, key.at()));
        }
    }
}
