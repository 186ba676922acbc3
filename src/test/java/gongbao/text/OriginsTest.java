package gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final List<Line> LINES =
            List.of(Line.of("题", 3), new Line("甲乙。", 5, 12, Line.Kind.PARAGRAPH, false));

    @Test
    void knowsWhereEachCharacterStandsInItsSource() {
        Origins origins = Origins.of(LINES);

        assertThat(origins.line(0)).isEqualTo(3);
        assertThat(origins.column(0)).isEqualTo(1);
        assertThat(origins.line(3)).isEqualTo(5);
        assertThat(origins.column(3)).isEqualTo(13);
    }

    @Test
    void theEndOfALineBelongsToIt() {
        assertThat(Origins.of(LINES).line(1)).isEqualTo(3);
        assertThat(Origins.of(LINES).column(1)).isEqualTo(2);
    }

    @Test
    void anEmptyBodyStandsNowhere() {
        assertThat(Origins.of(List.of()).line(0)).isZero();
        assertThat(Origins.of(List.of()).column(0)).isZero();
    }
}
