package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.search.Matcher;
import gongbao.zh.Folded;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns that lie in the lexicon read the samples in their rows. */
class SampleColumnsTest {

    static List<PublicationParser.Row> publication() {
        return PublicationParser.ROWS;
    }

    static Stream<Outliner.Marker> sections() {
        return Outliner.MARKERS.stream();
    }

    /** No earlier row of the same field reads the line. */
    @ParameterizedTest
    @MethodSource("publication")
    void givesTheValueOfItsField(PublicationParser.Row row) {
        String line = Folded.of(row.sample().replace("¦", "")).text();
        PublicationParser.Row first = PublicationParser.ROWS.stream()
                .filter(each -> each.field().equals(row.field())
                        && each.pattern().matcher(line).find())
                .findFirst()
                .orElseThrow();
        assertThat(first).isEqualTo(row);
        Matcher m = row.pattern().matcher(line);
        assertThat(m.find()).isTrue();
        assertThat(m.group(1)).isEqualTo(Folded.of(row.sample().split("¦")[1]).text());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void isTheFirstToFitItsSample(Outliner.Marker row) {
        boolean early = row.where().equals("early");
        boolean late = row.where().equals("late");
        assertThat(Outliner.MARKERS.stream()
                        .filter(each -> each.fits(row.sample(), early, late))
                        .findFirst())
                .contains(row);
    }
}
