package gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Mend;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Quote;
import gongbao.diag.Finding.Spot;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Extent;
import gongbao.diag.Proofs.Found;
import gongbao.diag.Proofs.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What viewers of SARIF are given is what the schema of OASIS allows. */
class SarifTest {

    private static final List<Rule> RAN =
            List.of(new Rule("leader-name", Level.ERROR, ""), new Rule("width", Level.WARNING, ""));

    private static Finding finding(String rule, Level level, boolean isOfFile, String excerpt, Mend mend) {
        Spot spot = new Spot("seeds/公报 1.txt", 19, 3, isOfFile, 42, Part.TITLE);
        return new Finding(rule, level, "", List.of(), spot, new Quote("团结在近平总书记周围", 3, excerpt), mend);
    }

    private static Mend mend(@Nullable String text, String... others) {
        return new Mend(text, List.of(others));
    }

    private static String written(Found... found) throws IOException {
        StringBuilder document = new StringBuilder();
        Proofs proofs = new Proofs(List.of(found), RAN, new Extent(2, 4000, "2026-11-25", null, List.of("variant")));
        Sarif.write(proofs, "1.0", Locale.CHINESE, document);
        return document.toString();
    }

    private static JsonObject result(Found found) throws IOException {
        return JsonParser.parseString(written(found))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(in));
        }
    }

    /** It stands nowhere in the text as read, so only its line can be told. */
    @Test
    void whatStandsBesideTheTextOfAPageHasALine() throws IOException {
        Spot spot = new Spot("seeds/a.html", 19, 3, false, Spot.NOWHERE, Part.ASIDE);
        Quote quote = new Quote("责任编辑：近平总书记", 5, "近平总书记");
        Finding aside = new Finding("leader-name", Level.ERROR, "", List.of(), spot, quote, mend("习近平总书记"));

        assertThat(schema().validate(written(new Found(aside, "a", null)), InputFormat.JSON))
                .isEmpty();
        assertThat(result(new Found(aside, "a", null)).toString())
                .contains("\"startLine\":19")
                .doesNotContain("charOffset");
    }

    @Test
    void fitsTheSchema() throws IOException {
        Found error = new Found(finding("leader-name", Level.ERROR, true, "近平总书记", mend("习近平总书记")), "a", null);
        Found ofWord = new Found(finding("width", Level.WARNING, false, ",", mend("，", "")), "a", null);
        Found missing = new Found(finding("width", Level.HINT, true, "", mend("。")), "a", "就是这样");
        Found open = new Found(finding("width", Level.HINT, true, "平总", mend(null)), "a", "");

        assertThat(schema().validate(written(error, ofWord, missing, open), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(written(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(written(error).replace("\"error\"", "\"grave\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aMendTakesThePlaceOfTheWords() throws IOException {
        JsonObject result =
                result(new Found(finding("leader-name", Level.ERROR, true, "近平总书记", mend("习近平总书记")), "a", null));

        assertThat(result.get("locations").toString())
                .isEqualTo("[{\"physicalLocation\":{\"artifactLocation\":"
                        + "{\"uri\":\"seeds/%E5%85%AC%E6%8A%A5%201.txt\"},\"region\":{\"startLine\":19,\"startColumn\":3,"
                        + "\"endColumn\":8,\"snippet\":{\"text\":\"近平总书记\"}}}}]");
        assertThat(result.get("fixes").toString())
                .contains("\"deletedRegion\":{\"startLine\":19,\"startColumn\":3,\"endColumn\":8}")
                .contains("\"insertedContent\":{\"text\":\"习近平总书记\"}");
        assertThat(result.has("suppressions")).isFalse();
    }

    /** A Word document has no lines: its text has offsets, and nobody may write into its bytes. */
    @Test
    void whatHasNoLinesHasOffsets() throws IOException {
        JsonObject result = result(new Found(finding("width", Level.WARNING, false, ",", mend("，")), "a", null));

        assertThat(result.get("locations").toString())
                .contains("\"region\":{\"charOffset\":42,\"charLength\":1,\"snippet\":{\"text\":\",\"}}");
        assertThat(result.has("fixes")).isFalse();
    }

    @Test
    void whatIsAcceptedSaysWhy() throws IOException {
        JsonObject result = result(new Found(finding("width", Level.WARNING, true, ",", mend("，")), "a", "就是这样"));

        assertThat(result.get("suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"就是这样\"}]");
    }

    @Test
    void pathsAreAddresses() {
        assertThat(Sarif.uri("a b/公.txt")).isEqualTo("a%20b/%E5%85%AC.txt");
        assertThat(Sarif.uri("/srv/a#1.txt")).isEqualTo("file:///srv/a%231.txt");
        assertThat(Sarif.uri("../a:b.txt")).isEqualTo("../a:b.txt");
    }
}
