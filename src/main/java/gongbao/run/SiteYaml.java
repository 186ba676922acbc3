package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Disclosure;
import gongbao.model.Flat;
import gongbao.model.SiteInfo;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * {@code site.yaml} → {@link SiteInfo}: the keys are the components of the record, as in the JSON; {@code site-id-code} and
 * {@code SiteIdCode} will do for {@code siteIdCode}. What it does not understand it reports and leaves out.
 */
final class SiteYaml {

    static final String NAME = "site.yaml";

    /** The one key with keys of its own: ids of communiqués, and under each the components of {@link Disclosure}. */
    private static final String COMMUNIQUES = "communiques";

    /** Every value is a text; what looks like a number or a date is none here. */
    private static final LoadSettings TEXTS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private final Path file;
    private final List<Diagnostic> diagnostics;
    private List<String> lines = List.of();

    private SiteYaml(Path file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** What the first that lies directly in one of the folders says; {@link SiteInfo#UNKNOWN} where there is none. */
    static SiteInfo find(List<Path> paths, List<Diagnostic> diagnostics) {
        SideFile file = SideFile.find(paths, NAME);
        byte[] bytes = file.exists() ? file.bytes(diagnostics) : null;
        return bytes == null ? SiteInfo.UNKNOWN : new SiteYaml(file.path(), diagnostics).read(bytes);
    }

    private SiteInfo read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
            lines = text.lines().toList();
            Optional<Node> root = new Compose(TEXTS).composeString(text);
            if (root.isEmpty()) {
                return SiteInfo.UNKNOWN;
            }
            if (root.get() instanceof MappingNode mapping) {
                return info(mapping);
            }
            report(Severity.ERROR, "site-yaml-syntax", root.get().getStartMark(), "not a list of “key: value” lines");
        } catch (MarkedYamlEngineException e) {
            report(Severity.ERROR, "site-yaml-syntax", e.getProblemMark(), e.getProblem());
        } catch (CharacterCodingException e) {
            report(Severity.ERROR, "site-yaml-charset", Optional.empty());
        } catch (YamlEngineException e) {
            report(Severity.ERROR, "site-yaml-syntax", Optional.empty(), String.valueOf(e.getMessage()));
        }
        return SiteInfo.UNKNOWN;
    }

    private SiteInfo info(MappingNode mapping) {
        Map<String, Node> nodes = nodes(mapping, keys(SiteInfo.class));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(COMMUNIQUES, disclosures(nodes.remove(COMMUNIQUES)));
        nodes.forEach((key, node) -> values.put(key, text(key, node)));
        return record(SiteInfo.class, values);
    }

    private Map<String, Disclosure> disclosures(@Nullable Node node) {
        Map<String, Disclosure> disclosures = new LinkedHashMap<>();
        if (node instanceof MappingNode ids) {
            for (NodeTuple entry : ids.getValue()) {
                if (entry.getValueNode() instanceof MappingNode one) {
                    Map<String, Object> values = new LinkedHashMap<>();
                    nodes(one, keys(Disclosure.class)).forEach((key, value) -> values.put(key, text(key, value)));
                    disclosures.put(written(entry), record(Disclosure.class, values));
                } else {
                    report(
                            Severity.WARNING,
                            "site-yaml-list",
                            entry.getValueNode().getStartMark(),
                            written(entry));
                }
            }
        } else if (node != null && !isBlank(node)) {
            report(Severity.WARNING, "site-yaml-list", node.getStartMark(), COMMUNIQUES);
        }
        return disclosures;
    }

    /** The values by the keys that are known, however the key is written; the others are reported. */
    private Map<String, Node> nodes(MappingNode mapping, List<String> keys) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String written = written(entry);
            Optional<String> key = keys.stream()
                    .filter(known -> plain(known).equals(plain(written)))
                    .findFirst();
            if (key.isPresent()) {
                nodes.put(key.get(), entry.getValueNode());
            } else {
                report(
                        Severity.WARNING,
                        "site-yaml-key",
                        entry.getKeyNode().getStartMark(),
                        written,
                        String.join(", ", keys));
            }
        }
        return nodes;
    }

    private static String written(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** The text behind a key; null where there is none, or none that the key can have. */
    private @Nullable String text(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            report(Severity.WARNING, "site-yaml-value", node.getStartMark(), key);
            return null;
        }
        String value = scalar.getValue().strip();
        if (value.isEmpty()) {
            return null;
        }
        SiteValues.Fault fault = SiteValues.fault(key, value);
        if (fault != null) {
            report(Severity.WARNING, fault.rule(), scalar.getStartMark(), fault.arguments());
            return null;
        }
        return value;
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

    private static String plain(String key) {
        return key.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    private void report(Severity severity, String rule, Optional<Mark> mark, String... arguments) {
        int line = mark.map(m -> m.getLine() + 1).orElse(0);
        int column = mark.map(m -> m.getColumn() + 1).orElse(0);
        String excerpt = 0 < line && line <= lines.size() ? lines.get(line - 1) : null;
        diagnostics.add(
                new Diagnostic(severity, rule, Arrays.asList(arguments), Seeds.shown(file), line, column, excerpt));
    }
}
