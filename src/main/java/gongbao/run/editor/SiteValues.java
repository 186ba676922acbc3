package gongbao.run.editor;

import gongbao.site.render.Language;
import gongbao.site.render.Tone;
import gongbao.text.Characters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What values of {@code site.yaml} have to look like, where that is more than any text. */
final class SiteValues {

    /** A value that its key cannot have: the rule and what its words quote. */
    record Fault(String rule, String... arguments) {}

    /** A line of words; a site says nothing longer of itself. */
    private static final int LONGEST = 1000;

    /** Ten digits that begin with the code of the place, or {@code bm} and eight for bodies of the centre. */
    private static final Pattern SITE_ID_CODE = Pattern.compile("bm\\d{8}|\\d{10}");

    /** Code of the organisation (9 or 18 characters), year, number: 〔例〕{@code 000014349/2017-00110}. */
    private static final Pattern INDEX_NUMBER = Pattern.compile("([0-9A-Z]{9}|[0-9A-HJ-NPQRTUWXY]{18})/\\d{4}-\\d{5}");

    /** 〔例〕{@code www.example.gov.cn}. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?!.{254})(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}");

    /** 〔例〕蜀ICP备13021309号-1. */
    private static final Pattern ICP_NUMBER = Pattern.compile(".*ICP\\D*\\d.*", Pattern.CASE_INSENSITIVE);

    /** 〔例〕川公网安备51180202511865号. */
    private static final Pattern POLICE_NUMBER = Pattern.compile(".*公(?:网)?安\\D*\\d.*");

    private SiteValues() {}

    /** Null where the value will do. */
    static @Nullable Fault fault(String key, String value) {
        int odd = Characters.nextOdd(value, 0);
        if (odd >= 0) {
            return new Fault("site-yaml-character", Characters.name(value.codePointAt(odd)));
        } else if (value.length() > LONGEST) {
            return new Fault("site-yaml-long", String.valueOf(LONGEST));
        }
        return switch (key) {
            case "baseUrl" -> BaseUrl.of(value) != null ? null : new Fault("site-yaml-url", value);
            case "conacUrl" -> BaseUrl.web(value) != null ? null : new Fault("site-yaml-link", value);
            case "domain" -> written(DOMAIN, value, "site-yaml-domain");
            case "siteIdCode" -> written(SITE_ID_CODE, value, "site-yaml-id-code");
            case "icpNumber" -> written(ICP_NUMBER, value, "site-yaml-icp");
            case "policeNumber" -> written(POLICE_NUMBER, value, "site-yaml-police");
            case "indexNumber" -> written(INDEX_NUMBER, value, "site-yaml-index-number");
            case "writtenDate" -> isDay(value) ? null : new Fault("site-yaml-day", value);
            case "language" -> choice(value, Language.tags());
            case "qualityPage" -> choice(value, List.of("true", "false"));
            case "tone" -> tone(value);
            default -> null;
        };
    }

    private static @Nullable Fault written(Pattern form, String value, String rule) {
        return form.matcher(value).matches() ? null : new Fault(rule, value);
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
