package gongbao.diag;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words in one language; English stands in the bundle without a language, and the machine's own locale never comes between. */
public final class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * The words of a bundle.
     *
     * @param name of the files, 〔例〕{@code gongbao.cli.words}
     */
    public static ResourceBundle get(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, NO_FALLBACK);
    }
}
