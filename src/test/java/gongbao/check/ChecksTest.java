package gongbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.check.rule.Check;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Bundles;
import gongbao.diag.FindingWords;
import gongbao.fixture.CheckedSamples;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds what its samples tell, and nothing else; and no other check speaks in its place. */
class ChecksTest {

    private static final Proofreader ALL = new Proofreader(Checks.ALL, OwnTables.NONE);

    static Stream<Arguments> samples() {
        return Checks.ALL.stream()
                .flatMap(check -> check.samples().stream().map(sample -> Arguments.of(check, sample)));
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("samples")
    void saysOfItsSamplesWhatTheyTell(Check check, Sample sample) {
        List<Slip> found = ALL.slips(CheckedSamples.parse(sample));
        assertThat(found.stream().filter(slip -> slip.check().equals(check.id())))
                .extracting(slip -> CheckedSamples.told(sample, slip))
                .isEqualTo(sample.wrong());
    }

    @Test
    void everyCheckShowsWhatItFindsAndWhatNot() {
        for (Check check : Checks.ALL) {
            assertThat(check.samples())
                    .as(check.id())
                    .anyMatch(sample -> !sample.wrong().isEmpty());
            assertThat(check.samples())
                    .as(check.id())
                    .anyMatch(sample -> sample.wrong().isEmpty());
            assertThat(check.source()).as(check.id()).isNotBlank();
        }
        assertThat(Checks.ALL).extracting(Check::id).doesNotHaveDuplicates();
    }

    @Test
    void everyCheckHasWords() {
        ResourceBundle words = Bundles.get("gongbao.check.messages", Locale.ENGLISH);
        for (Check check : Checks.ALL) {
            assertThat(words.keySet()).contains(check.id(), check.id() + ".why");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(FindingWords.name(check.id(), locale) + FindingWords.why(check.id(), locale))
                        .doesNotContain("{", "…");
            }
            for (Sample sample : check.samples()) {
                assertThat(ALL.slips(CheckedSamples.parse(sample)))
                        .allSatisfy(slip -> assertThat(words.keySet()).contains(key(slip)));
            }
        }
    }

    private static String key(Slip slip) {
        return slip.note().isEmpty() ? slip.check() : slip.check() + "." + slip.note();
    }
}
