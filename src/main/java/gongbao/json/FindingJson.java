package gongbao.json;

import gongbao.diag.Finding;
import gongbao.diag.Finding.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a line of JSON:
 *
 * <pre>
 * {"path":"seeds/a.txt","line":19,"column":81,"severity":"error","rule":"leader-name","message":"姓名疑有脱字",
 *  "excerpt":"近平总书记","suggestion":"习近平总书记","alternatives":[],"offset":1204,"part":"body","suppressed":null}
 * </pre>
 */
public final class FindingJson {

    private FindingJson() {}

    /**
     * The line, without its end.
     *
     * @param accepted why the office accepts it; null where it does not
     */
    public static String of(Finding finding, @Nullable String accepted, Locale locale) {
        StringBuilder line = new StringBuilder();
        JsonOut json = new JsonOut(line, "");
        try {
            json.beginObject();
            json.name("path").value(finding.spot().path());
            json.name("line").plain(String.valueOf(finding.spot().line()));
            json.name("column").plain(String.valueOf(finding.spot().column()));
            json.name("severity").value(code(finding.level()));
            json.name("rule").value(finding.rule());
            json.name("message").value(finding.message(locale));
            json.name("excerpt").value(finding.quote().excerpt());
            json.name("suggestion").value(finding.mend().text());
            list(json.name("alternatives"), finding.mend().alternatives());
            json.name("offset")
                    .plain(
                            isAside(finding)
                                    ? "null"
                                    : String.valueOf(finding.spot().offset()));
            json.name("part").value(code(finding.spot().part()));
            json.name("suppressed").value(accepted);
            json.endObject();
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static boolean isAside(Finding finding) {
        return finding.spot().part() == Part.ASIDE;
    }

    static void list(JsonOut json, List<String> values) throws IOException {
        json.beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
