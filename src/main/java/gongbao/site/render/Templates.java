package gongbao.site.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** FreeMarker, set up once: escapes by itself, knows no locale, prints numbers plainly, says what is wrong and where. For any thread. */
public final class Templates {

    static {
        // Faults reach the user as diagnostics; a logger of its own would only cost start-up time.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final PackedFiles files;
    private final Configuration configuration;
    private final Same same = new Same();

    public Templates(PackedFiles files) {
        this(files, configuration(files));
    }

    private Templates(PackedFiles files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    /** The same for another site, without reading them again; what pages have in common is made anew. */
    public Templates forAnother() {
        return new Templates(files, configuration);
    }

    private static Configuration configuration(PackedFiles files) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new PackedLoader(files));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true); // So that ${msg("nope")} is told with its place.
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new Wrapper());
        return configuration;
    }

    /** What is wrong with the templates and assets in a folder of the user's, before anything is made with them. */
    public static List<Diagnostic> faults(Path folder, List<String> pages) {
        PackedFiles files = new PackedFiles(folder, pages);
        return new TemplateCheck(folder, files, new Templates(files)).findings();
    }

    /** The template, read; a fault where it is none. */
    Template parsed(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw TemplateFault.of(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the template makes of the model. */
    public String render(String name, Map<String, Object> model) {
        return made(name, model).toString();
    }

    /**
     * A page, as short as it may be.
     *
     * @param foreign whether its own words are not Chinese, so that what is Chinese is marked
     */
    public byte[] page(String name, Map<String, Object> model, boolean foreign) {
        PageText made = made(name, model);
        PageText page = foreign ? PageText.of(LanguageMarks.set(made.toString())) : made;
        Markup.shorten(page);
        return page.bytes();
    }

    private PageText made(String name, Map<String, Object> model) {
        try {
            PageText text = new PageText();
            Environment page = configuration.getTemplate(name).createProcessingEnvironment(model, text);
            page.setGlobalVariable("same", same);
            page.process();
            text.mend();
            if (name.endsWith(".ftlh")) {
                LineBreaks.takeOut(text);
            }
            return text;
        } catch (ParseException e) {
            throw TemplateFault.of(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw TemplateFault.of(name, e);
        } catch (StackOverflowError e) {
            throw TemplateFault.endless(suspect(name), e);
        }
    }

    /** What may go into itself: the template itself where it is the user's own, else a shared one that is, else itself. */
    private String suspect(String name) {
        List<String> own = files.overrides();
        return own.contains(name)
                ? name
                : own.stream().filter(PackedFiles.SHARED::contains).findFirst().orElse(name);
    }

    /** Whether the template is the user's own. */
    public boolean isOwn(String name) {
        return files.overrides().contains(name);
    }

    /** Reads through {@link PackedFiles}, so that templates and assets are replaced by the same rule. */
    private record PackedLoader(PackedFiles files) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return files.templates().contains(name) ? name : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(new String(files.read((String) source), StandardCharsets.UTF_8));
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
