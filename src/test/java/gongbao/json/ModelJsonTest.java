package gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.fixture.FactLines;
import gongbao.fixture.Sample;
import gongbao.model.Attendee;
import gongbao.model.Correction;
import gongbao.model.FactId;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.Target;
import gongbao.place.Level;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

    private static final Attendee OBSERVER = new Attendee(
            new FactId(FactId.Kind.ATTENDEE, 2),
            Attendee.Role.OBSERVER,
            "<老干部>'代表'",
            new Attendee.Tally(null, 7, false),
            List.of(),
            new Span(3, 9),
            "observers");

    @Test
    void keepsTheOrderOfTheRecordAndWritesUnknownAsNull() {
        assertThat(ModelJson.of(OBSERVER))
                .isEqualTo(
                        "{\"id\":\"attendee-2\",\"role\":\"observer\",\"group\":\"<老干部>'代表'\",\"count\":null,\"expected\":7,"
                                + "\"approximate\":false,\"names\":[],\"span\":[3,9],\"rule\":\"observers\"}");
    }

    @Test
    void keepsSpansOnOneLineWhenIndented() {
        assertThat(ModelJson.pretty(Map.of("spans", List.of(new Span(0, 1), new Span(4, 8)))))
                .isEqualTo("{\n  \"spans\": [\n    [0, 1],\n    [4, 8]\n  ]\n}");
    }

    @Test
    void writesNumbersWithoutExponent() {
        assertThat(ModelJson.of(List.of(100.0, 2.1, 1.2e9, -0.035, 7))).isEqualTo("[100.0,2.1,1200000000.0,-0.035,7]");
    }

    @Test
    void writesChoicesByTheirCode() {
        assertThat(ModelJson.of(Arrays.asList(
                        Target.Comparator.AT_LEAST,
                        Level.COUNTY,
                        gongbao.diag.Severity.WARNING,
                        new MeetingKey("511826", Organ.COMMITTEE, 15, 6),
                        null)))
                .isEqualTo("[\"at-least\",\"county\",\"warning\",\"511826-15-6\",null]");
    }

    @Test
    void saysWhatAnEditorCorrectedAndWhere() {
        Correction set = new Correction(
                Correction.What.SET,
                "target",
                new FactId(FactId.Kind.TARGET, 3),
                List.of("达到100亿元"),
                Map.of("year", "2027"),
                "seeds/a.txt.fix.yaml",
                4);
        assertThat(ModelJson.of(List.of(set)))
                .isEqualTo("[{\"what\":\"set\",\"kind\":\"target\",\"fact\":\"target-3\",\"words\":[\"达到100亿元\"],"
                        + "\"values\":{\"year\":\"2027\"},\"path\":\"seeds/a.txt.fix.yaml\",\"line\":4}]");
        assertThat(ModelJson.of(Sample.of("c1", "某县公报\n正文。").build())).contains("\"corrections\":[]");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> ModelJson.of(new Object())).hasMessageContaining("java.lang.Object");
    }

    @Test
    void saysOfACommuniqueWhoseFactsCannotBeWrittenWhatItReads() {
        Diagnostic finding = Diagnostic.of(Severity.ERROR, "json-fault", "data/2024.jsonl", "no end", "a.txt");
        StringBuilder line = new StringBuilder();
        ModelJson.writePoor(Sample.of("c1", "某县公报\n正文。").build(), finding, line);
        assertThat(line)
                .contains("\"schema\":\"gongbao/1\"", "\"id\":\"c1\"", "\"body\":\"某县公报\\n正文。\"")
                .contains("\"rule\":\"json-fault\"")
                .doesNotContain("\n");
    }

    @Test
    void writesWhatNobodySeesWithItsNumber() {
        String hidden = "\u001b\u007f\u009b\u202e\u200b\ufeff\ud800x\u2028";
        assertThat(ModelJson.of(List.of(hidden + "公𠮷é", "\udc00")))
                .isEqualTo("[\"\\u001b\\u007f\\u009b\\u202e\\u200b\\ufeff\\ud800x\\u2028公𠮷é\",\"\\udc00\"]");
    }

    /** 𠮷 is two units; what a finding shows of a long line ends behind a whole one. */
    @Test
    void cutsNoCharacterInTwo() {
        assertThat(FactLines.parse("某县公报\n全会指出（" + "𠮷".repeat(450) + "。").diagnostics())
                .extracting(Diagnostic::excerpt)
                .filteredOn(excerpt -> excerpt != null && excerpt.contains("𠮷"))
                .isNotEmpty()
                .allMatch(excerpt -> excerpt.codePoints()
                        .noneMatch(c -> Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)));
    }
}
