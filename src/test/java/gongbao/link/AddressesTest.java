package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.fixture.Archive;
import gongbao.fixture.ArchiveFacts;
import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.PersonEntry;
import gongbao.model.TargetEntry;
import gongbao.model.TermEntry;
import gongbao.model.Thing;
import gongbao.zh.ChineseNumerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An address never changes owner when texts come or go: whatever is taken away, an address that is left leads to what it led to, or
 * nowhere.
 */
class AddressesTest {

    /** Every address of an archive with what stands there: pages of things and texts, and the anchors in the texts. */
    private static Map<String, String> owners(Corpus corpus) {
        Map<String, String> owners = new HashMap<>();
        ArchiveFacts.things(corpus)
                .forEach(
                        thing -> owners.put(thing.id().kind() + "/" + thing.id().slug(), identity(thing)));
        corpus.places().forEach(place -> owners.put("PLACE/" + place.id().slug(), place.name()));
        corpus.directives().stream()
                .filter(entry -> entry.addressee() != null)
                .forEach(entry -> owners.put("addressee/" + entry.addressee(), asked(corpus, entry)));
        for (Edition edition : corpus.editions()) {
            owners.put("text/" + edition.id(), Wording.key(edition.communique().body()));
            edition.mentions()
                    .forEach(mention -> owners.put(
                            "text/" + edition.id() + "#" + mention.anchor(), mention.fact() + " " + mention.text()));
        }
        return owners;
    }

    private static String asked(Corpus corpus, DirectiveEntry entry) {
        return corpus.editions().stream()
                .filter(edition -> edition.id().equals(entry.use().communique()))
                .map(edition -> edition.communique().fact(entry.use().fact(), Directive.class))
                .map(directive -> Wording.key(String.valueOf(directive.addressee())))
                .findFirst()
                .orElseThrow();
    }

    private static String identity(Thing thing) {
        if (thing instanceof PersonEntry person) {
            // The place of a bare name is that of its texts, which the next check holds.
            return person.name() + " " + (person.code() == null ? "?" : person.code());
        } else if (thing instanceof DocumentEntry document) {
            // How the first text prints the issuer may differ; what the document is about may not.
            String title = Titles.key(document.title());
            return document.issuer() == null || title.indexOf("关于") < 0 ? title : title.substring(title.indexOf("关于"));
        } else if (thing instanceof TermEntry term) {
            return Wording.key(term.text());
        } else if (thing instanceof TargetEntry target) {
            return Wording.key(target.indicator());
        }
        return thing.id().toString();
    }

    /** The words that lead to each address, as text and place in it; by its words, for a copy has another id. */
    private static Map<String, Set<String>> words(Corpus corpus) {
        Map<String, Integer> texts = new HashMap<>();
        corpus.editions()
                .forEach(edition ->
                        texts.put(edition.id(), edition.communique().body().hashCode()));
        Map<String, Set<String>> words = new HashMap<>();
        ArchiveFacts.things(corpus).forEach(thing -> {
            Set<String> leading = words.computeIfAbsent(thing.id().toString(), id -> new HashSet<>());
            thing.mentions().forEach(mention -> leading.add(texts.get(mention.communique()) + " " + mention.span()));
        });
        return words;
    }

    private static void keepTheirOwners(List<Communique> all) {
        Corpus whole = CorpusLinker.link(all);
        Map<String, String> owners = owners(whole);
        Map<String, Set<String>> words = words(whole);
        for (Communique gone : all) {
            List<Communique> left = all.stream().filter(each -> each != gone).toList();
            Corpus rest = CorpusLinker.link(left);
            String without = "without " + gone.source().path() + " " + gone.id();
            owners(rest).forEach((address, owner) -> {
                String before = owners.getOrDefault(address, owner);
                assertThat(isSame(owner, before))
                        .as(without + ": " + address + ": " + before + " → " + owner)
                        .isTrue();
            });
            words(rest)
                    .forEach((address, leading) -> assertThat(words.getOrDefault(address, leading))
                            .as(without + ": " + address)
                            .containsAnyElementsOf(leading));
        }
    }

    private static boolean isSame(String owner, String before) {
        return owner.equals(before) || owner.replaceFirst(" \\?$", "").equals(before.replaceFirst(" \\d{6}$", ""));
    }

    @Test
    void keepTheirOwnersInTheInventedArchive() {
        keepTheirOwners(Archive.communiques(Archive.FOLDER.resolve("seeds")));
    }

    @Test
    void keepTheirOwnersAmongTheCases() {
        List<Communique> all = Archive.communiques(Golden.RESOURCES.resolve("cases"), "input.");
        assertThat(all).hasSizeGreaterThan(10);
        keepTheirOwners(all);
    }

    /** 〔例〕杨军 and 杨俊 in two offices of three counties that are all called Lushan, 关于甲的决定 of each, 实现 and 时限. */
    private static String namesakes(Random random, int session, String place) {
        String committee = "中国共产党" + place + "第十五届委员会第" + ChineseNumerals.of(session) + "次全体会议";
        List<String> names = List.of("杨军", "杨俊", "王伟", "王炜", "汪伟");
        List<String> posts = List.of("县委书记", "县长", "市委书记", "市长", "省委常委、市委书记");
        List<String> titles = List.of("决定", "关于甲的决定", "关于加快城乡发展的意见", "工作报告", "关于加快成象发展的意见");
        List<String> terms = List.of("实现", "时限", "两山", "两扇");
        return committee + "公报\n" + committee + "于2024年1月" + session + "日举行。" + pick(posts, random)
                + pick(names, random) + "主持会议并讲话，" + pick(posts, random) + pick(names, random) + "作了说明。会议审议通过《"
                + pick(titles, random) + "》，印发了《" + place + "委" + pick(titles, random) + "》，传达了《"
                + pick(titles, random) + "》。各级党组织要坚持“" + pick(terms, random) + "”，推进“" + pick(terms, random)
                + "”。" + pick(names, random) + "作了发言。到2027年，全县粮食产量达到" + session + "万吨。";
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @Test
    void keepTheirOwnersAmongGeneratedNamesakes() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Communique> all = IntStream.range(0, 14)
                    .mapToObj(i -> FactLines.parse(
                            namesakes(random, 1 + i % 3, pick(List.of("芦山县", "庐山市", "鲁山县", "鼓楼区"), random))))
                    .toList();
            keepTheirOwners(distinct(all));
        }
    }

    /** One text twice is left out before anything is linked. */
    private static List<Communique> distinct(List<Communique> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(each -> seen.add(each.body())).toList();
    }

    @Test
    void twoOfOneReadingAndOneMarkAreStillTwo() {
        Slugs slugs = new Slugs();
        Set<String> seen = new HashSet<>();
        long addresses = Stream.iterate(0, i -> i + 1)
                .limit(80_000)
                .map(i -> slugs.ofName("王伟", "in " + i, "王伟").text())
                .peek(slug -> seen.add(slug))
                .count();

        assertThat(seen).hasSize((int) addresses);
        assertThat(seen).as("two share a mark").anyMatch(slug -> slug.length() > "wang-wei-xxxxxx".length());
    }
}
