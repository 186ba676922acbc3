package gongbao.build;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.SiteInfo;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * {@code site.yaml} → {@link SiteInfo}: the keys are the components of the record, as in the JSON; {@code site-id-code} and
 * {@code SiteIdCode} will do for {@code siteIdCode}. What it does not understand it reports and leaves out.
 */
final class SiteYaml {

    static final String NAME = "site.yaml";

    private final Path file;
    private final List<Diagnostic> diagnostics;
    private List<String> lines = List.of();

    private SiteYaml(Path file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** What the file at {@link #place} says; {@link SiteInfo#UNKNOWN} where there is none. */
    static SiteInfo find(List<Path> paths, List<Diagnostic> diagnostics) {
        Path file = place(paths);
        return Files.isRegularFile(file) ? new SiteYaml(file, diagnostics).read() : SiteInfo.UNKNOWN;
    }

    /** The first that lies directly in one of the folders; where there is none, the place where it could lie. */
    static Path place(List<Path> paths) {
        List<Path> places = paths.stream().filter(Files::isDirectory).map(path -> path.resolve(NAME)).toList();
        return places.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(places.isEmpty() ? Path.of(NAME) : places.get(0));
    }

    private SiteInfo read() {
        try {
            String text = Files.readString(file).replaceFirst("^\uFEFF", "");
            lines = text.lines().toList();
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
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
        } catch (YamlEngineException | IOException e) {
            report(Severity.ERROR, "site-yaml-syntax", Optional.empty(), String.valueOf(e.getMessage()));
        }
        return SiteInfo.UNKNOWN;
    }

    private SiteInfo info(MappingNode mapping) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> keys = keys();
        for (NodeTuple entry : mapping.getValue()) {
            String written = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String key = keys.stream().filter(known -> plain(known).equals(plain(written))).findFirst().orElse(null);
            if (key == null) {
                report(
                        Severity.WARNING, "site-yaml-key", entry.getKeyNode().getStartMark(),
                        written, String.join(", ", keys));
            } else if (!(entry.getValueNode() instanceof ScalarNode scalar)) {
                report(Severity.WARNING, "site-yaml-value", entry.getValueNode().getStartMark(), key);
            } else if (key.equals("baseUrl") && !scalar.getValue().matches("https?://.+")) {
                report(Severity.WARNING, "site-yaml-url", scalar.getStartMark(), scalar.getValue());
            } else if (!scalar.getValue().isBlank()) {
                values.put(key, scalar.getValue().strip());
            }
        }
        return info(keys.stream().map(values::get).toArray());
    }

    private static SiteInfo info(Object[] values) {
        try {
            return (SiteInfo) SiteInfo.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("SiteInfo is a record of texts with one constructor", e);
        }
    }

    /** The allowed keys, in the order of the record. */
    static List<String> keys() {
        return Stream.of(SiteInfo.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String plain(String key) {
        return key.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    private void report(Severity severity, String rule, Optional<Mark> mark, String... arguments) {
        int line = mark.map(m -> m.getLine() + 1).orElse(0);
        int column = mark.map(m -> m.getColumn() + 1).orElse(0);
        String excerpt = 0 < line && line <= lines.size() ? lines.get(line - 1) : null;
        diagnostics.add(
                new Diagnostic(severity, rule, List.of(arguments), Seeds.shown(file), line, column, excerpt));
    }
}
