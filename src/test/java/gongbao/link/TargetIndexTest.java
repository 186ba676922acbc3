package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.fixture.Sample;
import gongbao.model.Actual;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import gongbao.model.TargetMove.Change;
import gongbao.place.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetIndexTest {

    /** A session that sets one target. */
    private static Communique session(
            String code, int session, int year, String indicator, String value, String words) {
        String place = code.equals("511826") ? "芦山县" : "天全县";
        return Sample.of(code + "-15-" + session, "题\n全会举行。到那时，" + words + "。")
                .meeting(place, code, Level.COUNTY, 15, session, (2020 + session) + "-01-01")
                .target(year, indicator, value, "亿元", words)
                .build();
    }

    private static final FactId FIRST = new FactId(FactId.Kind.TARGET, 1);

    private static List<TargetMove> moves(Communique... communiques) {
        List<TargetMove> moves = new ArrayList<>();
        CorpusLinker.link(List.of(communiques)).targets().forEach(target -> moves.addAll(target.moves()));
        return moves;
    }

    private static TargetMove move(String from, String to, Change change) {
        return new TargetMove(new FactRef(from, FIRST), new FactRef(to, FIRST), change);
    }

    @Test
    void findsTheFigureThatALaterSessionChanged() {
        assertThat(moves(
                        session("511826", 6, 2027, "GDP", "100", "GDP达到100亿元"),
                        session("511826", 4, 2027, "全县地区生产总值", "95", "全县地区生产总值达到95亿元")))
                .containsExactly(move("511826-15-4", "511826-15-6", Change.FIGURE));
    }

    @Test
    void comparesEachSessionWithTheLastOneThatSetTheTarget() {
        assertThat(moves(
                        session("511826", 4, 2027, "地区生产总值", "90", "地区生产总值达到90亿元"),
                        session("511826", 6, 2027, "地区生产总值", "90", "地区生产总值达到90亿元"),
                        session("511826", 9, 2027, "地区生产总值", "85", "地区生产总值达到85亿元"),
                        session("511826", 10, 2027, "地区生产总值", "95", "地区生产总值达到95亿元")))
                .containsExactly(
                        move("511826-15-6", "511826-15-9", Change.FIGURE),
                        move("511826-15-9", "511826-15-10", Change.FIGURE));
    }

    @Test
    void keepsAnotherHedgeApartFromAnotherFigure() {
        assertThat(moves(
                        session("511826", 4, 2027, "地区生产总值", "95", "地区生产总值达到95亿元"),
                        session("511826", 6, 2027, "地区生产总值", "95", "地区生产总值力争达到95亿元左右")))
                .containsExactly(move("511826-15-4", "511826-15-6", Change.HEDGE));
    }

    @Test
    void comparesNeitherHorizonsNorPlacesNorUnits() {
        assertThat(moves(
                        session("511826", 4, 2025, "地区生产总值", "90", "地区生产总值达到90亿元"),
                        session("511826", 6, 2027, "地区生产总值", "100", "地区生产总值达到100亿元"),
                        session("511825", 6, 2025, "地区生产总值", "120", "地区生产总值达到120亿元")))
                .isEmpty();
    }

    @Test
    void comparesNothingWithASessionThatSaysTwoThings() {
        Communique twice = Sample.of("511826-15-4", "题\n全会举行。地区生产总值达到90亿元，地区生产总值达到95亿元。")
                .meeting("芦山县", "511826", Level.COUNTY, 15, 4, "2023-01-01")
                .target(2027, "地区生产总值", "90", "亿元", "地区生产总值达到90亿元")
                .target(2027, "地区生产总值", "95", "亿元", "地区生产总值达到95亿元")
                .build();

        assertThat(moves(twice, session("511826", 6, 2027, "地区生产总值", "100", "地区生产总值达到100亿元")))
                .isEmpty();
    }

    @Test
    void keepsTheWaysOfPrinting() {
        Corpus corpus = CorpusLinker.link(List.of(
                session("511826", 4, 2025, "全县地区生产总值", "90", "全县地区生产总值达到90亿元"),
                session("511826", 6, 2027, "GDP", "100", "GDP达到100亿元")));

        assertThat(corpus.targets()).singleElement().satisfies(target -> {
            assertThat(target.indicator()).isEqualTo("地区生产总值");
            assertThat(target.printings()).containsExactly("全县地区生产总值", "GDP");
        });
    }

    @Test
    void putsFiguresReachedBesideTheirIndicatorAndPlace() {
        List<Actual> actuals = List.of(
                actual("芦山县", "GDP", 2023),
                actual("511826", "全县地区生产总值", 2022),
                actual("芦山县", "森林覆盖率", 2022),
                actual("芦山", "地区生产总值", 2022));
        List<TargetEntry> targets = CorpusLinker.link(
                        List.of(session("511826", 4, 2025, "地区生产总值", "90", "地区生产总值达到90亿元")), actuals)
                .targets();

        assertThat(targets.get(0).actuals())
                .extracting(Actual::code, Actual::year)
                .containsExactly(tuple("511826", 2022), tuple("511826", 2023));
    }

    private static Actual actual(String place, String indicator, int year) {
        return new Actual(place, null, indicator, year, "1", 1, "亿元", "统计公报");
    }
}
