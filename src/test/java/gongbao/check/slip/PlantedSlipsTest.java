package gongbao.check.slip;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.check.Proofreader;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.fixture.CheckedSamples;
import gongbao.fixture.PlantedSlips;
import gongbao.fixture.PlantedSlips.Planted;
import gongbao.model.Communique;
import gongbao.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Of slips planted into invented texts, eight of ten are found: nearly all that marks and figures tell, those that only words tell about
 * half in texts as short as these; and none in the texts as they are.
 */
class PlantedSlipsTest {

    private static final Path TEXTS = Golden.RESOURCES.resolve("sites/archive/seeds");

    /** What the texts lack: shares, a day until which, turns with 地. */
    private static final String MORE = """

            全会指出，截至2023年底，全市三次产业结构为12.5:40.2:47.3，地区生产总值达到1200亿元，增长6.5%，提高1.5个百分点。
            全会强调，要更加紧密地团结起来，坚定不移地推进高质量发展，毫不动摇地巩固和发展公有制经济，为全面建设社会主义现代化国家作出新的更大贡献。
            """;

    private static final int EACH = 15;

    /** A mark without its partner, and a paragraph without its end, are told where the other is. */
    private static final int NEAR = 60;

    private static final Proofreader PROOFREADER = new Proofreader(SlipChecks.CHECKS, OwnTables.NONE);

    @Test
    void mostAreFound() {
        int all = 0;
        for (PlantedSlips.Kind kind : PlantedSlips.Kind.values()) {
            int found = found(kind);
            assertThat(found).as(kind + " found of " + EACH).isGreaterThanOrEqualTo(least(kind));
            all += found;
        }
        assertThat(all).isGreaterThanOrEqualTo(PlantedSlips.Kind.values().length * EACH * 8 / 10);
    }

    private static int found(PlantedSlips.Kind kind) {
        List<String> texts = texts();
        int planted = 0;
        int found = 0;
        for (int i = 0; planted < EACH && i < 5 * EACH; i++) {
            Planted slip = kind.in(texts.get(i % texts.size()), i);
            Communique communique = slip == null ? null : CheckedSamples.parse(slip.text());
            int place = communique == null ? -1 : place(communique.body(), slip);
            if (place >= 0) {
                planted++;
                found += isFound(communique, place, slip.length()) ? 1 : 0;
            }
        }
        assertThat(planted).as(kind + " planted").isEqualTo(EACH);
        return found;
    }

    private static int least(PlantedSlips.Kind kind) {
        return switch (kind) {
            case SAME_SOUND, LIKE_SHAPE, CHARACTER_TWICE, FRAME_TWICE, NO_FULL_STOP -> EACH / 3;
            case TRADITIONAL -> EACH * 7 / 10;
            default -> EACH * 8 / 10;
        };
    }

    /** Where it stands in the body; -1 where the line went with the furniture. */
    private static int place(String body, Planted slip) {
        int from = Math.max(slip.text().lastIndexOf('\n', slip.at() - 1) + 1, slip.at() - 12);
        int at = body.indexOf(
                slip.text().substring(from, slip.at() + slip.length()).strip());
        return at < 0
                ? -1
                : at + slip.text().substring(from, slip.at()).stripLeading().length();
    }

    private static boolean isFound(Communique communique, int place, int length) {
        int before = length == 0 ? NEAR : 1;
        int behind = length == 0 ? NEAR : length;
        return PROOFREADER.slips(communique).stream()
                .map(Slip::span)
                .anyMatch(found -> found.start() <= place + behind && place - before <= found.end());
    }

    @Test
    void nothingIsFoundInTheTextsAsTheyAre() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(PROOFREADER.slips(CheckedSamples.parse(text)))
                        .extracting(slip -> slip.check() + told(text, slip.span()))
                        .isEmpty());
    }

    private static String told(String text, Span span) {
        return " " + span.of(CheckedSamples.parse(text).body());
    }

    private static List<String> texts() {
        return Golden.files(TEXTS).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .map(PlantedSlipsTest::read)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip() + MORE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
