package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.fix.At;
import gongbao.fix.Entry;
import gongbao.fix.EntryReader;
import gongbao.fix.Faults;
import gongbao.model.Correction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The file of corrections of one source as it stands, or as it would stand: what it says, and where each entry is. */
final class FixText implements Faults {

    private static final String MARK = "\uFEFF";

    /**
     * Where an entry stands.
     *
     * @param list in which list
     * @param item as which of its items, or as part of it
     * @param value what stands behind its kind; null where the kind stands alone
     * @param isAlone whether the item says nothing else
     */
    record Place(SequenceNode list, Node item, @Nullable Node value, boolean isAlone) {}

    private final String text;
    private final boolean marked;
    private final EditorFile file;
    private final @Nullable MappingNode root;
    private final List<Entry> entries;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Map<At, Place> places = new HashMap<>();
    private final boolean sound;

    /**
     * @param at where it lies, or would lie
     * @param shown how findings call it
     */
    FixText(SideFile at, String shown, byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        marked = all.startsWith(MARK);
        text = marked ? all.substring(MARK.length()) : all;
        file = EditorFile.of(at, shown, faults);
        root = YamlText.read(file, bytes);
        EntryReader reader = new EntryReader(new Entry.Origin(shown, false), this);
        reader.read(YamlNodes.of(file, root));
        entries = reader.entries();
        sound = file.isSound("fix-unused");
        if (root != null) {
            root.getValue().forEach(this::locate);
        }
    }

    @Override
    public void report(String rule, At at, String... arguments) {
        file.error(rule, at.line(), at.column(), arguments);
    }

    @Override
    public void warn(String rule, At at, String... arguments) {
        file.warn(rule, at.line(), at.column(), arguments);
    }

    private void locate(NodeTuple key) {
        if (key.getValueNode() instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode mapping) {
                    boolean alone = mapping.getValue().size() == 1;
                    mapping.getValue().forEach(tuple -> locate(list, item, tuple, alone));
                } else {
                    places.put(at(item), new Place(list, item, null, true));
                }
            }
        }
    }

    /** {@code - target: [达到60%, 达到100亿元]} is an entry for each. */
    private void locate(SequenceNode list, Node item, NodeTuple tuple, boolean alone) {
        if (tuple.getValueNode() instanceof SequenceNode several) {
            several.getValue().forEach(each -> places.put(at(each), new Place(list, item, each, false)));
        }
        places.put(at(tuple.getKeyNode()), new Place(list, item, tuple.getValueNode(), alone));
    }

    private At at(Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        return new At(mark.getLine() + 1, file.column(mark.getLine() + 1, mark.getColumn()));
    }

    /** Without the mark that some editors put before it. */
    String text() {
        return text;
    }

    /** The bytes of a text that is to stand in its place. */
    byte[] bytes(String changed) {
        return ((marked ? MARK : "") + changed).getBytes(StandardCharsets.UTF_8);
    }

    /** As its lines end. */
    String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Whether it can be read, and so be changed. */
    boolean isSound() {
        return sound;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What is wrong with it, and with what it says, as far as that was told to it. */
    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }

    @Nullable
    MappingNode root() {
        return root;
    }

    /** Where an entry stands; null for one of another file. */
    @Nullable
    Place place(Entry entry) {
        return entries.contains(entry) ? places.get(entry.at()) : null;
    }

    /** The value of the last key that says so: {@code hide}, 隐去; null where there is none. */
    @Nullable
    Node list(Correction.What what) {
        Node found = null;
        for (NodeTuple tuple : root == null ? List.<NodeTuple>of() : root.getValue()) {
            boolean says = tuple.getKeyNode() instanceof ScalarNode key && EntryReader.what(key.getValue()) == what;
            found = says ? tuple.getValueNode() : found;
        }
        return found;
    }
}
