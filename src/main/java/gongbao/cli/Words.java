package gongbao.cli;

import gongbao.diag.Bundles;
import gongbao.diag.Wording;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the command line says, in one language: {@code gongbao/cli/words*.properties}. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = Bundles.get("gongbao.cli.words", locale);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }

    /** The words under the key, its arguments, made fit for a terminal, put in for {@code {0}}, {@code {1}} … */
    String get(String key, Object... arguments) {
        List<String> printable = Stream.of(arguments)
                .map(argument -> Printable.of(String.valueOf(argument)))
                .toList();
        return Wording.fill(bundle.getString(key), printable);
    }
}
