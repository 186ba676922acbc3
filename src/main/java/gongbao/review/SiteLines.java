package gongbao.review;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Concern;
import gongbao.model.Edition;
import gongbao.model.Paste;
import gongbao.model.Publication;
import gongbao.model.Question;
import gongbao.model.SiteInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What only the office can say of its site. The pages that texts were saved from say it of theirs, which may be another: it is
 * offered, and never taken.
 */
final class SiteLines {

    private static final String FILE = "site.yaml";

    /** A source says one thing of its site; many sources of many sites help nobody. */
    private static final int MOST = 5;

    /** A key with what the office says, and what a source says. */
    private record Key(
            String name, Function<SiteInfo, @Nullable String> office, Function<Publication, @Nullable String> source) {

        /** Nobody asks for 承办单位. */
        boolean isWanted() {
            return !name.equals("operator");
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("siteIdCode", SiteInfo::siteIdCode, Publication::siteIdCode),
            new Key("sponsor", SiteInfo::sponsor, Publication::sponsor),
            new Key("operator", SiteInfo::operator, Publication::operator),
            new Key("icpNumber", SiteInfo::icpNumber, Publication::icpNumber),
            new Key("policeNumber", SiteInfo::policeNumber, Publication::policeNumber));

    private static final String FOOTED =
            "中国共产党芦山县第十五届委员会第六次全体会议公报|" + "中国共产党芦山县第十五届委员会第六次全体会议于2024年1月5日举行。|主办：某某市人民政府办公室|政府网站标识码5118000022";

    static final List<Kind> KINDS = List.of(
            new Kind("review-site-offered", Concern.SITE, FOOTED, "15-6 2024年1月5日：县长杨建国主持会议。", SiteLines::offered),
            new Kind("review-site-missing", Concern.SITE, FOOTED, "", SiteLines::missing));

    /** What inspections of government sites ask for and no page of a source can tell. */
    private static final List<Key> ASKED = List.of(
            new Key("name", SiteInfo::name, page -> null),
            new Key("domain", info -> info.domain() != null ? info.domain() : info.baseUrl(), page -> null),
            new Key("contact", SiteInfo::contact, page -> null),
            new Key("contentSource", SiteInfo::contentSource, Publication::contentSource));

    private SiteLines() {}

    /** Lines that wait for their value behind a #: the keys of which neither the office nor a source says anything. */
    private static List<Question> missing(Kind kind, Archive archive) {
        List<String> keys = Stream.concat(ASKED.stream(), KEYS.stream())
                .filter(key -> key.isWanted() && key.office().apply(archive.info) == null)
                .filter(key -> !isSaid(key, archive))
                .map(Key::name)
                .toList();
        List<String> lines = keys.stream().map(key -> "# " + key + ": ……").toList();
        String names = String.join("、", keys);
        return lines.isEmpty() || archive.corpus.editions().isEmpty()
                ? List.of()
                : List.of(question(kind, lines, true, names));
    }

    /** 来源 is wanted of every text, a number of one. */
    private static boolean isSaid(Key key, Archive archive) {
        Stream<Boolean> said = archive.corpus.editions().stream()
                .map(edition -> key.source().apply(edition.communique().publication()) != null);
        return key.name().equals("contentSource") ? said.allMatch(is -> is) : said.anyMatch(is -> is);
    }

    private static Question question(Kind kind, List<String> lines, boolean isTold, String... arguments) {
        Diagnostic finding = Diagnostic.of(Severity.WARNING, kind.rule(), FILE, arguments);
        return new Question(kind.concern(), finding, List.of(), List.of(new Paste(FILE, lines)), isTold);
    }

    /** One question for all keys: whose page it was decides over all of them. */
    private static List<Question> offered(Kind kind, Archive archive) {
        List<String> lines = new ArrayList<>();
        for (Key key : KEYS) {
            if (key.office().apply(archive.info) == null) {
                lines.addAll(lines(key, said(key, archive)));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(question(kind, lines, false));
    }

    /** What the sources say, each with the first that says it. */
    private static Map<String, String> said(Key key, Archive archive) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Edition edition : archive.corpus.editions()) {
            Communique communique = edition.communique();
            String value = key.source().apply(communique.publication());
            if (value != null && said.size() < MOST) {
                said.putIfAbsent(value, communique.source().path());
            }
        }
        return said;
    }

    /** Where sources differ one of them is right at most: all but the first wait behind a #. */
    private static List<String> lines(Key key, Map<String, String> said) {
        List<String> lines = new ArrayList<>();
        said.forEach((value, path) ->
                lines.add((lines.isEmpty() ? "" : "# ") + key.name() + ": " + FixLines.quoted(value) + " # " + path));
        return lines;
    }
}
