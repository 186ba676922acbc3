package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Edition;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Target;
import gongbao.model.Thing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that share their words stay facts of their own, from the parser to the last page. */
class FactIdentityTest {

    /** Two figures of one indicator in one clause; a name, a title and a term more than once in the same words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2025年，城乡居民人均可支配收入分别增长5%、6%。",
                "到2025年，城镇化率提高5个百分点达到65%以上。",
                "到2025年，粮食产量、粮食产量分别达到5万吨、5万吨。",
                "全会由县委书记张某某、张某某主持，张某某讲话，张某某讲话。",
                "选举张某某、张某某为县委书记，选举张某某为县委书记。",
                "审议通过了《关于甲的决定》《关于甲的决定》和《关于甲的决定（讨论稿）》。",
                "推进“千万工程”“千万工程”，深化“千万工程”。",
                "出席会议的有县委委员3人、县委委员3人。",
                "要抓好落实；要抓好落实；要抓好落实。",
                "贯彻省委十二届四次全会、省委十二届四次全会精神。"
            })
    void everyFactIsFoundByItsOwnId(String text) {
        Communique communique = FactLines.parse("# publishedAt: 2024-01-08\n" + text);
        Corpus corpus = CorpusLinker.link(List.of(communique));
        Edition edition = corpus.editions().get(0);

        List<Fact> facts = edition.communique().inOrder();
        assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(facts).allSatisfy(fact -> {
            assertThat(edition.communique().fact(fact.id())).isSameAs(fact);
            assertThat(edition.mentions()
                            .filter(mention -> mention.fact().equals(fact.id()))
                            .map(Mention::span))
                    .containsExactlyElementsOf(fact.spans());
        });
        assertThat(edition.mentions().map(Mention::anchor)).doesNotHaveDuplicates();
        Stream.concat(corpus.things().allButDirectives(), corpus.directives().stream())
                .map(Thing::mentions)
                .forEach(mentions -> assertThat(mentions).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2025年，城乡居民人均可支配收入分别增长5%、6%。", "到2025年，城镇化率提高5个百分点达到65%以上。"})
    void twoTargetsOfOneClauseAreTwoUsesOfTheirIndicator(String text) {
        Corpus corpus = CorpusLinker.link(List.of(FactLines.parse("# publishedAt: 2024-01-08\n" + text)));
        Edition edition = corpus.editions().get(0);

        List<Target> targets = edition.communique().targets();
        assertThat(targets)
                .hasSize(2)
                .extracting(Target::span)
                .containsOnly(targets.get(0).span());
        assertThat(corpus.targets().stream().flatMap(entry -> entry.uses().stream()))
                .containsExactlyInAnyOrder(
                        new FactRef(edition.id(), new FactId(FactId.Kind.TARGET, 1)),
                        new FactRef(edition.id(), new FactId(FactId.Kind.TARGET, 2)));
    }
}
