package gongbao.serve;

import gongbao.diag.Bundles;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** What is said over the pages, in one language: {@code gongbao/serve/words*.properties}. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = Bundles.get("gongbao.serve.words", locale);
    }

    /** 〔例〕{@code zh-CN}, as pages name their language, or nothing where they name none. */
    static Words of(String language, Locale otherwise) {
        return new Words(language.isEmpty() ? otherwise : Locale.forLanguageTag(language));
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** All of them, for the script. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        new TreeSet<>(bundle.keySet()).forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
