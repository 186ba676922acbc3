package gongbao.run.editor;

import gongbao.text.Blanks;
import gongbao.text.Characters;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The bytes of a YAML file → its “key: value” lines. Whatever is in them, it returns, and the stack does not grow with it. */
final class YamlText {

    private static final int LIMIT = 4 << 20;

    /** Every value is a text; what looks like a number or a date is none here. */
    private static final LoadSettings TEXTS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(LIMIT)
            .setAllowNonScalarKeys(true)
            .build();

    /** Lists and groups in one another; our own keys need three. */
    private static final int DEEPEST = 20;

    private final EditorFile file;
    private Optional<Mark> read = Optional.empty();

    private YamlText(EditorFile file) {
        this.file = file;
    }

    /** The keys and values; null where the file says nothing, or is none, which is reported. */
    static @Nullable MappingNode read(EditorFile file) {
        byte[] bytes = file.bytes(LIMIT);
        return bytes == null ? null : read(file, bytes);
    }

    /** The same of bytes that stand in the file, or are to. */
    static @Nullable MappingNode read(EditorFile file, byte[] bytes) {
        String text = new YamlText(file).text(bytes);
        return text == null ? null : new YamlText(file).mapping(text);
    }

    private @Nullable String text(byte[] bytes) {
        int bad = Utf8.firstFault(bytes);
        if (bad >= 0) {
            String sound = withoutMark(new String(bytes, 0, bad, StandardCharsets.UTF_8));
            file.refuse("site-yaml-charset", sound, sound.length());
            return null;
        }
        String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
        file.quote(text);
        int odd = Characters.nextOdd(text, 0);
        if (odd >= 0) {
            file.refuse("site-yaml-character", text, odd, Characters.name(text.codePointAt(odd)));
            return null;
        }
        return text;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private @Nullable MappingNode mapping(String text) {
        try {
            if (isTooDeep(text)) {
                refuse("site-yaml-depth", read, String.valueOf(DEEPEST));
                return null;
            }
            Node root = new Compose(TEXTS).composeString(text).orElse(null);
            if (root instanceof MappingNode mapping) {
                return mapping;
            } else if (root == null
                    || root instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
                return null;
            }
            slip(root.getStartMark(), "not a list of “key: value” lines");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> problem = e.getProblemMark();
            slip(problem.isPresent() ? problem : read, e.getProblem());
        } catch (RuntimeException e) {
            // The library fails on some escapes (\UFFFFFFFF) without saying where: behind what it has read.
            slip(read, String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** Whether lists in lists go deeper than any key of ours: the library would follow them until its stack ends. */
    private boolean isTooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(TEXTS).parseString(text)) {
            read = event.getStartMark();
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return true;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return false;
    }

    /** What the library stumbles over; a colon of full width ahead of it is why. */
    private void slip(Optional<Mark> mark, String told) {
        YamlSlips.Colon colon =
                YamlSlips.colon(file.lines(), mark.map(m -> m.getLine() + 1).orElse(0));
        if (colon == null) {
            refuse(YamlSlips.rule(told), mark, Blanks.oneLine(told));
        } else {
            file.refuse("yaml-colon", colon.line(), colon.column(), colon.key());
        }
    }

    /** What the end of the file leaves open is behind its last line. */
    private void refuse(String rule, Optional<Mark> mark, String... arguments) {
        int line = mark.map(m -> m.getLine() + 1).orElse(0);
        int last = Math.min(line, file.lines().size());
        int column = line > last ? Integer.MAX_VALUE : mark.map(Mark::getColumn).orElse(0);
        file.refuse(rule, last, last == 0 ? 0 : file.column(last, column), arguments);
    }
}
