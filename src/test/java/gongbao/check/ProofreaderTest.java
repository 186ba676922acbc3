package gongbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.check.rule.Check;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Spot;
import gongbao.fixture.CheckedSamples;
import gongbao.model.Communique;
import gongbao.run.SourceParser;
import gongbao.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProofreaderTest {

    private static final Check TURN = check("turn", Level.ERROR, "科举发展观", "科学发展观");
    private static final Check CHARACTER = check("character", Level.WARNING, "科举", "科学");
    private static final Check OTHER = check("other", Level.ERROR, "举发", "学发");

    /** Finds words wherever they stand. */
    private static Check check(String id, Level level, String wrong, String right) {
        return new Check(id, level, "", List.of(), (text, to) -> {
            for (int at = text.body().indexOf(wrong); at >= 0; at = text.body().indexOf(wrong, at + 1)) {
                to.accept(Slip.of(id, new Span(at, at + wrong.length()), right));
            }
        });
    }

    private static List<Finding> findings(OwnTables own, String text, Check... checks) {
        return new Proofreader(List.of(checks), own).findings(communique(text));
    }

    private static Communique communique(String paragraph) {
        return CheckedSamples.parse(
                "中国共产党云州县第十五届委员会第六次全体会议公报\n" + "中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日在县城举行。\n" + paragraph);
    }

    @Test
    void oneCauseHasOneFindingOfTheGravestAndThenOfTheFirst() {
        assertThat(findings(OwnTables.NONE, "要贯彻科举发展观。\n要重视科举。", CHARACTER, TURN, OTHER))
                .extracting(
                        Finding::rule,
                        finding -> finding.spot().line(),
                        finding -> finding.spot().column())
                .containsExactly(tuple("turn", 3, 4), tuple("character", 4, 4));
    }

    /** The line of who wrote it is no part of the text. */
    @Test
    void aLineThatWasSetAsideIsReadWhereItStands() {
        List<Finding> found = findings(OwnTables.NONE, "全会听取了报告。\n  责任编辑：王科举 科举发展观", Checks.ALL.toArray(Check[]::new));

        assertThat(found)
                .extracting(
                        Finding::rule,
                        finding -> finding.spot().line(),
                        finding -> finding.spot().column())
                .containsExactly(tuple("theory-name", 4, 12));
        assertThat(found.get(0).spot().part()).isEqualTo(Part.ASIDE);
        assertThat(found.get(0).spot().offset()).isEqualTo(Spot.NOWHERE);
        assertThat(found.get(0).quote().line()).isEqualTo("责任编辑：王科举 科举发展观");
        assertThat(found.get(0).told(Locale.ENGLISH)).startsWith("beside the text: ");
    }

    /** The menus of a site would be told with every page of it. */
    @Test
    void ofAPageOnlyItsMainTextIsRead() {
        String page = """
                <html><body><div class="nav"><a href="/">学习科举发展观</a></div><div class="TRS_Editor">
                <p>中国共产党云州县第十五届委员会第六次全体会议公报</p>
                <p>中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日在县城举行。全会听取了报告，审议通过了决定。</p>
                <p>（责任编辑：科举发展观）</p></div><div class="footer">科举发展观</div></body></html>
                """;
        Communique read = SourceParser.PLAIN
                .parse("a.html", page.getBytes(StandardCharsets.UTF_8))
                .texts()
                .get(0)
                .communique();

        assertThat(read.furniture()).hasSize(3);
        assertThat(new Proofreader(Checks.ALL, OwnTables.NONE).findings(read))
                .extracting(finding -> finding.quote().line())
                .containsExactly("（责任编辑：科举发展观）");
    }

    /** The office says who leads the place, and since when. */
    @Test
    void aNameIsHeldToThatOfTheOffice() {
        LocalDate from = LocalDate.of(2021, 9, 1);
        OwnTables own = new OwnTables(
                List.of(),
                List.of(new OwnTables.Leader("杨建俊", "县委书记", from, null), new OwnTables.Leader("杨建骏", "县长", from, null)),
                List.of());
        Check[] names = Checks.ALL.stream()
                .filter(check -> check.id().equals("name-spelling"))
                .toArray(Check[]::new);

        assertThat(findings(own, "县委书记杨建竣主持会议并讲话。", names))
                .extracting(
                        finding -> finding.quote().excerpt(),
                        finding -> finding.mend().text())
                .containsExactly(tuple("杨建竣", "杨建俊"));
        assertThat(findings(own, "县委书记杨建俊主持会议并讲话。", names)).isEmpty();
        assertThat(findings(own, "县委书记杨建骏主持会议并讲话。", names)).isEmpty();
        assertThat(findings(own, "县委副书记杨建竣主持会议并讲话。", names)).isEmpty();
        OwnTables later = new OwnTables(
                List.of(), List.of(new OwnTables.Leader("杨建俊", "县委书记", LocalDate.of(2024, 2, 1), null)), List.of());
        assertThat(findings(later, "县委书记杨建竣主持会议并讲话。", names)).isEmpty();
    }

    /** A build says no less of it than proofreading alone. */
    @Test
    void whatMayStandThereIsToldAmongTheFindingsOfABuild() {
        Check any = new Check("meeting", Level.ERROR, "", List.of(), (text, to) -> {
            int at = text.body().indexOf("八中");
            to.accept(Slip.anyOf("meeting", new Span(at, at + 2), List.of("三中", "四中")));
        });
        Finding found = findings(OwnTables.NONE, "要贯彻八中全会精神。", any).get(0);

        assertThat(found.mend().text()).isNull();
        assertThat(found.mended(Locale.CHINESE)).isEqualTo("应为“三中”或“四中”");
        assertThat(found.diagnostic().message(Locale.CHINESE)).endsWith(found.mended(Locale.CHINESE));
    }

    @Test
    void quotesTheWordsInTheirLine() {
        Finding found =
                findings(OwnTables.NONE, "全会要求，要贯彻落实科举发展观，推动高质量发展。", TURN).get(0);

        assertThat(found.quote().excerpt()).isEqualTo("科举发展观");
        assertThat(found.quote().before()).isEqualTo("全会要求，要贯彻落实");
        assertThat(found.quote().after()).isEqualTo("，推动高质量发展。");
        assertThat(found.mend().text()).isEqualTo("科学发展观");
        assertThat(found.spot().part()).isEqualTo(Part.BODY);
    }

    @Test
    void whatIsWrongOverALineEndIsQuotedUpToIt() {
        Check broken = check("broken", Level.ERROR, "科举\n发展观", "科学发展观");
        Finding found = findings(OwnTables.NONE, "要贯彻科举\n发展观。", broken).get(0);

        assertThat(found.quote().excerpt()).isEqualTo("科举");
        assertThat(found.mend().text()).isNull();
    }

    @Test
    void wordsOfLongAgoAreNoError() {
        assertThat(level("传达了《关于学习科举发展观的通知》（云委〔2009〕5号）。")).isEqualTo(Level.WARNING);
        assertThat(level("2008年他在讲话中指出：“全县上下都要学习科举发展观。”")).isEqualTo(Level.WARNING);
        assertThat(level("通过了《关于学习科举发展观的决定》。")).isEqualTo(Level.ERROR);
        assertThat(level("通过了《关于学习科举发展观到2030年的规划》（云委〔2009〕5号）。")).isEqualTo(Level.ERROR);
        assertThat(level("2008年以来，学习“科举发展观”。")).isEqualTo(Level.ERROR);
        assertThat(level("2008年《通知》印发以来，学习科举发展观，《决定》实施以来成效显著。")).isEqualTo(Level.ERROR);
    }

    private static Level level(String text) {
        return findings(OwnTables.NONE, text, TURN).get(0).level();
    }

    @Test
    void whatTheOfficeAllowsIsNoWarningAndAnErrorOnlyOne() {
        OwnTables own = new OwnTables(List.of(), List.of(), List.of("科举文化节"));
        OwnTables turn = new OwnTables(List.of(), List.of(), List.of("科举发展观"));

        assertThat(findings(own, "举办科举文化节。", CHARACTER)).isEmpty();
        assertThat(findings(own, "举办科举文化展。", CHARACTER)).hasSize(1);
        assertThat(findings(turn, "要贯彻科举发展观。", TURN)).extracting(Finding::level).containsExactly(Level.WARNING);
    }
}
