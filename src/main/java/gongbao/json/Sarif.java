package gongbao.json;

import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Spot;
import gongbao.diag.FindingWords;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Extent;
import gongbao.diag.Proofs.Found;
import gongbao.diag.Proofs.Rule;
import gongbao.text.Fingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings in the format that code hosts, editors and build servers show: SARIF 2.1.0. */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Locale locale;
    private final JsonOut json;
    private final List<String> ids = new ArrayList<>();

    private Sarif(Locale locale, Appendable to) {
        this.locale = locale;
        this.json = new JsonOut(to, "");
    }

    /**
     * Writes a whole log.
     *
     * @param version of the program; null where it is not packed
     */
    public static void write(Proofs proofs, @Nullable String version, Locale locale, Appendable to) throws IOException {
        Sarif sarif = new Sarif(locale, to);
        JsonOut json = sarif.json;
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray();
        json.beginObject();
        sarif.tool(proofs.ran(), version);
        json.name("language").value(locale.getLanguage().equals("zh") ? "zh-CN" : "en");
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (Found found : proofs.found()) {
            sarif.result(found);
        }
        json.endArray();
        sarif.properties(proofs.extent());
        json.endObject();
        json.endArray();
        json.endObject();
        json.end();
    }

    private void tool(List<Rule> rules, @Nullable String version) throws IOException {
        json.name("tool").beginObject();
        json.name("driver").beginObject();
        json.name("name").value("gongbao");
        if (version != null) {
            json.name("version").value(version);
        }
        json.name("rules").beginArray();
        for (Rule rule : rules) {
            rule(rule);
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private void rule(Rule rule) throws IOException {
        ids.add(rule.id());
        json.beginObject();
        json.name("id").value(rule.id());
        text("shortDescription", FindingWords.name(rule.id(), locale));
        text("help", FindingWords.why(rule.id(), locale));
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(rule.level()));
        json.endObject();
        json.endObject();
    }

    /** What was looked at: silence is no approval. */
    private void properties(Extent extent) throws IOException {
        json.name("properties").beginObject();
        json.name("texts").plain(String.valueOf(extent.texts()));
        json.name("characters").plain(String.valueOf(extent.characters()));
        json.name("tables").value(extent.tables());
        FindingJson.list(json.name("rulesLeftOut"), extent.left());
        json.endObject();
    }

    private void result(Found found) throws IOException {
        Finding finding = found.finding();
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        json.name("ruleIndex").plain(String.valueOf(ids.indexOf(finding.rule())));
        json.name("level").value(level(finding.level()));
        text("message", finding.told(locale) + " — " + finding.mended(locale));
        json.name("locations").beginArray();
        location(finding);
        json.endArray();
        json.name("partialFingerprints").beginObject();
        json.name("gongbao/v1").value(fingerprint(finding));
        json.endObject();
        fixes(finding);
        suppressions(found.accepted());
        json.endObject();
    }

    private void location(Finding finding) throws IOException {
        json.beginObject();
        json.name("physicalLocation").beginObject();
        artifact(finding.spot().path());
        region("region", finding, true);
        json.endObject();
        json.endObject();
    }

    private void artifact(String path) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(path));
        json.endObject();
    }

    private void region(String name, Finding finding, boolean quoted) throws IOException {
        Spot spot = finding.spot();
        int length = finding.quote().excerpt().length();
        json.name(name).beginObject();
        if (spot.isOfFile()) {
            json.name("startLine").plain(String.valueOf(spot.line()));
            json.name("startColumn").plain(String.valueOf(spot.column()));
            json.name("endColumn").plain(String.valueOf(spot.column() + length));
        } else if (spot.part() == Part.ASIDE) {
            json.name("startLine").plain(String.valueOf(spot.line()));
        } else {
            json.name("charOffset").plain(String.valueOf(spot.offset()));
            json.name("charLength").plain(String.valueOf(length));
        }
        if (quoted && length > 0) {
            text("snippet", finding.quote().excerpt());
        }
        json.endObject();
    }

    /** Only where the place is one of the file itself. */
    private void fixes(Finding finding) throws IOException {
        List<String> mends = new ArrayList<>();
        if (finding.mend().text() != null) {
            mends.add(finding.mend().text());
        }
        mends.addAll(finding.mend().alternatives());
        if (mends.isEmpty() || !finding.spot().isOfFile()) {
            return;
        }
        json.name("fixes").beginArray();
        for (String mend : mends) {
            fix(finding, mend);
        }
        json.endArray();
    }

    private void fix(Finding finding, String mend) throws IOException {
        json.beginObject();
        json.name("artifactChanges").beginArray();
        json.beginObject();
        artifact(finding.spot().path());
        json.name("replacements").beginArray();
        json.beginObject();
        region("deletedRegion", finding, false);
        text("insertedContent", mend);
        json.endObject();
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private void suppressions(@Nullable String accepted) throws IOException {
        if (accepted == null) {
            return;
        }
        json.name("suppressions").beginArray();
        json.beginObject();
        json.name("kind").value("external");
        json.name("status").value("accepted");
        if (!accepted.isEmpty()) {
            json.name("justification").value(accepted);
        }
        json.endObject();
        json.endArray();
    }

    private void text(String name, String text) throws IOException {
        json.name(name).beginObject();
        json.name("text").value(text);
        json.endObject();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }

    /** The same wherever in its file the words come to stand. */
    private static String fingerprint(Finding finding) {
        return new Fingerprint()
                .add(finding.rule())
                .add(finding.quote().before())
                .add(finding.quote().excerpt())
                .add(finding.quote().after())
                .hex();
    }

    /** Relative as the path is, with its characters escaped. */
    static String uri(String path) {
        try {
            boolean absolute = path.startsWith("/");
            URI uri = absolute ? new URI("file", "", path, null) : new URI(null, null, "./" + path, null);
            String escaped = uri.toASCIIString();
            return absolute ? escaped : escaped.substring("./".length());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
