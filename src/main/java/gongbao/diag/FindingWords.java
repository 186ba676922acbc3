package gongbao.diag;

import gongbao.diag.Finding.Mend;
import gongbao.diag.Finding.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of findings: {@code gongbao/check/messages}. */
public final class FindingWords {

    private FindingWords() {}

    /** What a rule finds, in a few words; {@code <id>.name} where {@code <id>} quotes something. */
    public static String name(String rule, Locale locale) {
        String own = rule + ".name";
        String name = of(locale, own, List.of());
        return name.equals(own) ? of(locale, rule, List.of()) : name;
    }

    /** Why that is wrong. */
    public static String why(String rule, Locale locale) {
        return of(locale, rule + ".why", List.of());
    }

    static String of(Locale locale, String key, List<String> arguments) {
        ResourceBundle bundle = Bundles.get("gongbao.check.messages", locale);
        // A rule without words is a fault of ours that must not cost the user the finding.
        return bundle.containsKey(key) ? Wording.fill(bundle.getString(key), arguments) : key;
    }

    static String told(Locale locale, Finding finding) {
        String message = finding.message(locale);
        Part part = finding.spot().part();
        String placed = switch (part) {
            case TITLE -> of(locale, "told.title", List.of(message));
            case HEADING -> of(locale, "told.heading", List.of(message));
            case BODY -> message;
            case ASIDE -> of(locale, "told.aside", List.of(message));
        };
        String excerpt = finding.quote().excerpt();
        return excerpt.isEmpty() || message.contains("“" + excerpt + "”")
                ? placed
                : of(locale, "told.words", List.of(placed, quoted(excerpt)));
    }

    /** 〔例〕“近平总书记”; words that bear quotation marks themselves stand in others: 「“五个意识”」. */
    private static String quoted(String words) {
        boolean marked = words.indexOf('“') >= 0 || words.indexOf('”') >= 0;
        return marked ? "「" + words + "」" : "“" + words + "”";
    }

    /** 〔例〕姓名疑有脱字“近平总书记”，应为“习近平总书记”. */
    static String whole(Locale locale, Finding finding) {
        return of(locale, "told.whole", List.of(told(locale, finding), mended(locale, finding)));
    }

    static String mended(Locale locale, Finding finding) {
        Mend mend = finding.mend();
        List<String> all = new ArrayList<>();
        if (mend.text() != null) {
            all.add(mend.text());
        }
        all.addAll(mend.alternatives());
        if (all.isEmpty()) {
            return of(locale, "mend.check", List.of());
        } else if (all.size() == 1 && all.get(0).isEmpty()) {
            return of(locale, "mend.drop", List.of());
        }
        String either = all.stream()
                .map(each -> each.isEmpty() ? of(locale, "mend.drop", List.of()) : quoted(each))
                .collect(Collectors.joining(of(locale, "mend.or", List.of())));
        return of(locale, finding.quote().excerpt().isEmpty() ? "mend.insert" : "mend.replace", List.of(either));
    }
}
