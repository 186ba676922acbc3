package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.model.Disclosure;
import gongbao.model.Flat;
import gongbao.model.SiteInfo;
import gongbao.text.Blanks;
import gongbao.text.Nearest;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * {@code site.yaml} → {@link SiteInfo}: the keys are the components of the record, as in the JSON; {@code site-id-code} and
 * {@code SiteIdCode} will do for {@code siteIdCode}. What it does not understand it reports and leaves out; where that would
 * cost the site its name or one of its numbers, the file is not sound.
 */
public final class SiteYaml {

    /**
     * What the file says.
     *
     * @param info what of it can be used
     * @param file the file; null where there is none
     */
    record Said(SiteInfo info, @Nullable EditorFile file) {}

    public static final String NAME = "site.yaml";

    /** The one key with keys of its own: ids of communiqués, and under each the components of {@link Disclosure}. */
    private static final String COMMUNIQUES = "communiques";

    /** Keys without which it would be another site: its name, its numbers, its office. */
    private static final Set<String> WEIGHTY =
            Set.copyOf(Stream.of(SiteInfo.Identity.class, SiteInfo.Records.class, SiteInfo.Office.class)
                    .flatMap(group -> keys(group).stream())
                    .toList());

    /** The keys by their words without hyphens and capitals. */
    private static final Map<String, String> SITE_KEYS = byPlainWord(keys(SiteInfo.class));

    private static final Map<String, String> REGISTER_KEYS = byPlainWord(keys(Disclosure.class));

    private final EditorFile file;

    private SiteYaml(EditorFile file) {
        this.file = file;
    }

    /** What of the file can be used; {@link SiteInfo#UNKNOWN} where there is none. */
    public static SiteInfo find(List<Path> paths, List<Diagnostic> diagnostics) {
        return read(paths, diagnostics).info();
    }

    /** What the file in the first of the folders that holds one says. */
    static Said read(List<Path> paths, List<Diagnostic> diagnostics) {
        EditorFile file = EditorFile.find(paths, NAME, diagnostics);
        MappingNode mapping = file == null ? null : YamlText.read(file);
        SiteInfo info = file == null || mapping == null ? SiteInfo.UNKNOWN : new SiteYaml(file).info(mapping);
        return new Said(info, file);
    }

    private SiteInfo info(MappingNode mapping) {
        Map<String, Node> nodes = nodes(mapping, SITE_KEYS);
        Map<String, Object> values = new LinkedHashMap<>();
        Node register = nodes.remove(COMMUNIQUES);
        values.put(COMMUNIQUES, register == null ? Map.of() : disclosures(register));
        nodes.forEach((key, node) -> values.put(key, text(key, node)));
        return record(SiteInfo.class, values);
    }

    private Map<String, Disclosure> disclosures(Node node) {
        Map<String, Disclosure> disclosures = new LinkedHashMap<>();
        if (node instanceof MappingNode ids) {
            once(ids).forEach((id, one) -> {
                if (one instanceof MappingNode values) {
                    disclosures.put(id, disclosure(values));
                } else if (!isBlank(one)) {
                    report(id, "site-yaml-list", one, id);
                }
            });
        } else if (!isBlank(node)) {
            report(COMMUNIQUES, "site-yaml-list", node, COMMUNIQUES);
        }
        return disclosures;
    }

    private Disclosure disclosure(MappingNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        nodes(node, REGISTER_KEYS).forEach((key, value) -> values.put(key, text(key, value)));
        return record(Disclosure.class, values);
    }

    /** The ids with what stands under them, but for those that stand there twice. */
    private Map<String, Node> once(MappingNode mapping) {
        Map<String, String> ids = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            ids.put(written(entry), written(entry));
        }
        return nodes(mapping, ids);
    }

    /**
     * The values by the keys that are known, however the key is written; the others, and what is said twice, are reported. A key
     * without a value says nothing, wherever it stands.
     */
    private Map<String, Node> nodes(MappingNode mapping, Map<String, String> known) {
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        List<NodeTuple> strangers = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = known.getOrDefault(written(entry), known.get(Nearest.plain(written(entry))));
            NodeTuple first = key == null ? null : entries.putIfAbsent(key, entry);
            if (key == null) {
                strangers.add(entry);
            } else if (first != null && isBlank(first.getValueNode())) {
                entries.put(key, entry);
            } else if (first != null && !isBlank(entry.getValueNode())) {
                twice.add(key);
                report(key, "site-yaml-twice", entry.getKeyNode(), key, String.valueOf(line(first.getKeyNode())));
            }
        }
        strangers.forEach(entry -> unknown(entry, known, entries.keySet()));
        Map<String, Node> nodes = new LinkedHashMap<>();
        entries.forEach((key, entry) -> nodes.put(key, entry.getValueNode()));
        nodes.keySet().removeAll(twice);
        return nodes;
    }

    /** {@code nmae: 某县人民政府} costs the site its name, unless that is said as well. */
    private void unknown(NodeTuple entry, Map<String, String> known, Set<String> said) {
        String all = String.join(", ", known.values());
        String nearest = file.isFull() ? null : Nearest.of(written(entry), known.values());
        if (nearest == null) {
            report("", "site-yaml-key", entry.getKeyNode(), written(entry), all);
        } else {
            String lost = said.contains(nearest) ? "" : nearest;
            report(lost, "site-yaml-key-near", entry.getKeyNode(), written(entry), all, nearest);
        }
    }

    private static Map<String, String> byPlainWord(List<String> keys) {
        Map<String, String> byPlainWord = new LinkedHashMap<>();
        keys.forEach(key -> byPlainWord.put(Nearest.plain(key), key));
        return byPlainWord;
    }

    private static String written(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    /** Nothing behind the colon, what YAML takes for nothing, or the …… of a line that waits for its value. */
    private static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().replace('…', ' ').isBlank()
                        || scalar.isPlain() && scalar.getValue().matches("~|null|Null|NULL"));
    }

    /** The text behind a key; null where there is none, or none that the key can have. */
    private @Nullable String text(String key, Node node) {
        if (isBlank(node)) {
            return null;
        } else if (!(node instanceof ScalarNode scalar)) {
            report(key, "site-yaml-value", node, key);
        } else if (!scalar.getTag().equals(Tag.STR)) {
            report(key, "site-yaml-tag", node, scalar.getTag().getValue());
        } else {
            String value = Blanks.oneLine(scalar.getValue());
            SiteValues.Fault fault = SiteValues.fault(key, value);
            if (fault == null) {
                return key.equals("baseUrl") ? BaseUrl.of(value) : value;
            }
            report(key, fault.rule(), node, fault.arguments());
        }
        return null;
    }

    /** Of the values of its keys; a group of keys is a record of its own. */
    private static <T extends Record> T record(Class<T> type, Map<String, Object> values) {
        try {
            Object[] components = Stream.of(type.getRecordComponents())
                    .map(component -> group(component) == null
                            ? values.get(component.getName())
                            : record(Objects.requireNonNull(group(component)), values))
                    .toArray();
            return type.cast(type.getDeclaredConstructors()[0].newInstance(components));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has one constructor", e);
        }
    }

    /** The allowed keys, in the order of the record. */
    static List<String> keys(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> group(component) == null
                        ? Stream.of(component.getName())
                        : keys(Objects.requireNonNull(group(component))).stream())
                .toList();
    }

    /** The record that groups keys; null for a key. */
    private static @Nullable Class<? extends Record> group(RecordComponent component) {
        return Flat.class.isAssignableFrom(component.getType())
                ? component.getType().asSubclass(Record.class)
                : null;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private void report(String key, String rule, Node node, String... arguments) {
        int line = line(node);
        int column = file.column(line, node.getStartMark().map(Mark::getColumn).orElse(0));
        if (WEIGHTY.contains(key)) {
            file.refuse(rule, line, column, arguments);
        } else {
            file.error(rule, line, column, arguments);
        }
    }
}
