package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.model.Edition;
import gongbao.site.page.Page;
import gongbao.site.render.TemplateFault;
import gongbao.site.render.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which pages could not be made, told from any thread. A fault of the program costs a page; so does a template of the user's
 * own that fails now and then. Where it fails on all pages of a kind it is not meant so, and the old site is better.
 */
final class PageFaults {

    /** Of more seeds than these nobody wants to read. */
    private static final int FEW = 3;

    private final Templates templates;
    private final PageTexts texts;
    private final List<Diagnostic> found = new ArrayList<>();
    /** Templates that made a page. */
    private final Set<String> sound = new HashSet<>();
    /** Faults of the user's own templates, by the path of the page. */
    private final Map<String, Failed> own = new TreeMap<>();

    PageFaults(Templates templates, PageTexts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    private record Failed(String template, TemplateFault fault) {}

    synchronized void made(Page page) {
        sound.add(page.template());
    }

    synchronized void failed(Page page, Throwable fault) {
        String seeds = texts.all(page).stream()
                .limit(FEW)
                .map((Edition edition) -> edition.communique().source().path())
                .collect(Collectors.joining(", "));
        String told = fault instanceof TemplateFault template ? template.told() : Faults.told(fault);
        found.add(
                seeds.isEmpty()
                        ? Diagnostic.of(Severity.ERROR, "page-fault", page.path(), told)
                        : Diagnostic.of(Severity.ERROR, "page-fault-of", page.path(), told, seeds));
        if (fault instanceof TemplateFault template && templates.isOwn(template.template())) {
            own.put(page.path(), new Failed(page.template(), template));
        }
    }

    /** When all pages are done: throws what a template of the user's own did to all pages of a kind. */
    synchronized void refuseUselessTemplates() {
        for (Failed failed : own.values()) {
            if (!sound.contains(failed.template())) {
                throw failed.fault();
            }
        }
    }

    /** What templates of the user's own did wrong, by the path of the page. */
    synchronized List<TemplateFault> ofOwnTemplates() {
        return own.values().stream().map(Failed::fault).toList();
    }

    /** One finding a page, by path. */
    synchronized List<Diagnostic> found() {
        return found.stream().sorted().distinct().toList();
    }
}
