package gongbao.run;

import gongbao.site.render.Language;
import gongbao.site.render.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What values of {@code site.yaml} have to look like, where that is more than any text. */
final class SiteValues {

    /** A value that its key cannot have: the rule and what its words quote. */
    record Fault(String rule, String... arguments) {}

    /** Ten digits that begin with the code of the place, or {@code bm} and eight for bodies of the centre. */
    private static final String SITE_ID_CODE = "bm\\d{8}|\\d{10}";

    /** Code of the organisation (9 or 18 characters), year, number: 〔例〕{@code 000014349/2017-00110}. */
    private static final String INDEX_NUMBER = "([0-9A-Z]{9}|[0-9A-HJ-NPQRTUWXY]{18})/\\d{4}-\\d{5}";

    private SiteValues() {}

    /** Null where the value will do. */
    static @Nullable Fault fault(String key, String value) {
        return switch (key) {
            case "baseUrl", "conacUrl" -> value.matches("https?://.+") ? null : new Fault("site-yaml-url", value);
            case "siteIdCode" -> value.matches(SITE_ID_CODE) ? null : new Fault("site-yaml-id-code", value);
            case "indexNumber" -> value.matches(INDEX_NUMBER) ? null : new Fault("site-yaml-index-number", value);
            case "writtenDate" -> isDay(value) ? null : new Fault("site-yaml-day", value);
            case "language" -> choice(value, Language.tags());
            case "qualityPage" -> choice(value, List.of("true", "false"));
            case "tone" -> tone(value);
            default -> null;
        };
    }

    private static @Nullable Fault choice(String value, List<String> allowed) {
        return allowed.contains(value) ? null : new Fault("site-yaml-choice", value, String.join(", ", allowed));
    }

    private static boolean isDay(String value) {
        try {
            return value.equals(LocalDate.parse(value).toString());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static @Nullable Fault tone(String value) {
        Tone tone = Tone.parse(value);
        if (tone == null) {
            return new Fault("site-yaml-tone", value);
        }
        return tone.isReadable()
                ? null
                : new Fault("site-yaml-contrast", value, String.format(Locale.ROOT, "%.1f", tone.contrastWithWhite()));
    }
}
