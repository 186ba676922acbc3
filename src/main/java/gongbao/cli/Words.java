package gongbao.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in one language: {@code gongbao/cli/words*.properties}. */
final class Words {

    /** English stands in the bundle without a language; the machine's own locale never comes between. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("gongbao.cli.words", locale, NO_FALLBACK);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }

    /** The words under the key, its arguments, made fit for a terminal, put in for {@code {0}}, {@code {1}} … */
    String get(String key, Object... arguments) {
        String words = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", Printable.of(String.valueOf(arguments[i])));
        }
        return words;
    }
}
