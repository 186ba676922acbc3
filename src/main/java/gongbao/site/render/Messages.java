package gongbao.site.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import gongbao.diag.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the site itself, from one file a language; templates call it: {@code ${msg("nav.home")}}. */
public final class Messages implements TemplateMethodModelEx {

    private final Language language;
    private final Properties words = new Properties();

    public Messages(Language language) {
        this.language = language;
        String file = "/gongbao/site/" + language.file();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** For words that are not the site's own: those of findings. */
    public Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    /** The words of the key, with {@code {0}}, {@code {1}} … filled in. */
    public String get(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.file());
        }
        return Wording.fill(text, Arrays.asList(arguments));
    }

    /** The words of the key, or of another where there are none of its own. */
    public String getOr(String key, String otherKey) {
        return words.containsKey(key) ? get(key) : get(otherKey);
    }

    // The interface is older than generics.
    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        List<?> given = arguments;
        Object[] values = given.stream().skip(1).map(String::valueOf).toArray();
        return get(String.valueOf(arguments.get(0)), values);
    }
}
