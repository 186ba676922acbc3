package gongbao.site.render;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.InputFile;
import gongbao.text.Nearest;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the user's own templates and assets before anything is made with them: whether each can be read, holds text, is a
 * template, and does not lead back into itself. A file that stands in for none is named, because a slip in its name would be
 * seen nowhere else.
 */
final class TemplateCheck {

    /** A template that another takes in as it stands, with the place where it says so. */
    private record Include(String name, int line, int column) {}

    private final Path folder;
    private final PackedFiles files;
    private final Templates templates;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final TreeMap<String, List<Include>> includes = new TreeMap<>();

    TemplateCheck(Path folder, PackedFiles files, Templates templates) {
        this.folder = folder;
        this.files = files;
        this.templates = templates;
    }

    List<Diagnostic> findings() {
        List<String> assets =
                PackedFiles.ASSETS.stream().map(name -> "assets/" + name).toList();
        strangers("", files.templates(), List.of(".ftl", ".ftlh", ".ftlx", ".html", ".htm"));
        strangers("assets/", assets, List.of(""));
        files.templates().forEach(this::template);
        assets.forEach(this::text);
        includes.forEach((name, all) -> all.forEach(include -> circle(name, include)));
        return findings;
    }

    /** Names the files that stand in for none of ours. */
    private void strangers(String room, List<String> known, List<String> endings) {
        Path place = folder.resolve(room);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.list(place)) {
            all.map(file -> room + file.getFileName())
                    .filter(name -> !known.contains(name) && !name.startsWith(room + "."))
                    .filter(name -> endings.stream().anyMatch(name::endsWith))
                    .sorted()
                    .forEach(name -> stranger(name, known));
        } catch (IOException e) {
            findings.add(Diagnostic.of(Severity.ERROR, "templates-unreadable", shown(place)));
        }
    }

    private void stranger(String name, List<String> known) {
        String nearest =
                Nearest.of(stem(name), known.stream().map(TemplateCheck::stem).toList());
        String meant = known.stream()
                .filter(file -> stem(file).equals(nearest))
                .findFirst()
                .orElse(null);
        String path = shown(folder.resolve(name));
        findings.add(
                meant == null
                        ? Diagnostic.of(Severity.WARNING, "template-unknown", path, String.join(", ", known))
                        : Diagnostic.of(Severity.WARNING, "template-unknown-near", path, meant));
    }

    /** 〔例〕assets/site.css → site. */
    private static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private void template(String name) {
        String text = text(name);
        if (text == null || !files.isOverride(name)) {
            return;
        } else if (text.isBlank()) {
            report(name, "template-empty", 0, 0, text);
            return;
        }
        try {
            includes.put(name, includes(templates.parsed(name)));
        } catch (TemplateFault fault) {
            report(name, "template-fault", fault.line(), fault.column(), text, String.valueOf(fault.getMessage()));
        } catch (StackOverflowError e) {
            report(name, "template-depth", 0, 0, text);
        }
    }

    /** The words of a file of the user's own; null where there is none, or none that can be read, which is reported. */
    private @Nullable String text(String name) {
        Path own = folder.resolve(name);
        if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            byte[] bytes = InputFile.bytes(own, List.of(folder), PackedFiles.LONGEST);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            report(name, "template-charset", 0, 0, "");
        } catch (InputFile.Refusal refusal) {
            report(name, refusal.rule(), 0, 0, "", refusal.arguments());
        }
        return null;
    }

    /** The templates that it names in words; what it names by an expression is known only when a page is made. */
    @SuppressWarnings("deprecation") // FreeMarker shows the parts of a template by a door that it calls its own.
    private static List<Include> includes(Template template) {
        List<Include> includes = new ArrayList<>();
        Deque<TemplateElement> parts = new ArrayDeque<>(List.of(template.getRootTreeNode()));
        while (!parts.isEmpty()) {
            TemplateElement part = parts.pop();
            String name = included(part.getDescription());
            if (name != null) {
                includes.add(new Include(name, part.getBeginLine(), part.getBeginColumn()));
            }
            for (int i = 0; i < part.getChildCount(); i++) {
                parts.push((TemplateElement) part.getChildAt(i));
            }
        }
        return includes;
    }

    /** 〔例〕{@code #include "parts.ftlh"}; what is imported is read once, and leads into no circle. */
    private static @Nullable String included(String description) {
        String lead = "#include \"";
        int end = description.indexOf('"', lead.length());
        if (!description.startsWith(lead) || end < 0) {
            return null;
        }
        String name = description.substring(lead.length(), end);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private void circle(String name, Include include) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(include.name()));
        while (!next.isEmpty()) {
            String at = next.pop();
            if (at.equals(name)) {
                report(name, "template-circle", include.line(), include.column(), text(name), include.name());
                return;
            } else if (seen.add(at)) {
                includes.getOrDefault(at, List.of()).forEach(further -> next.push(further.name()));
            }
        }
    }

    private void report(String name, String rule, int line, int column, @Nullable String text, String... arguments) {
        String excerpt = text == null || line == 0
                ? null
                : text.lines().skip(line - 1).findFirst().orElse(null);
        findings.add(new Diagnostic(
                Severity.ERROR, rule, List.of(arguments), shown(folder.resolve(name)), line, column, excerpt));
    }

    private static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
