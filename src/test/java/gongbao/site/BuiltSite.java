package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Proofs;
import gongbao.fixture.Archive;
import gongbao.fixture.Sample;
import gongbao.fixture.SampleProofs;
import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.Actual;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Disclosure;
import gongbao.model.Organ;
import gongbao.model.Person;
import gongbao.model.Resolved;
import gongbao.model.SiteInfo;
import gongbao.place.Level;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import gongbao.site.page.TextData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The seed's site, or another, rendered in memory. */
public final class BuiltSite {

    public static final SiteInfo OFFICE = new SiteInfo(
            new SiteInfo.Identity("芦山县人民政府", "https://www.example.gov.cn/gb/", null),
            new SiteInfo.Records("5118260001", "蜀ICP备13021309号-1", "川公网安备51180202511865"),
            new SiteInfo.Office("芦山县人民政府办公室", null, "0835-0000000", "芦山县委办公室"),
            new SiteInfo.ColumnLabels(null, null, null, "政策文件"),
            new SiteInfo.Look("https://bszs.conac.cn/sitename?method=show", "值班电话工作日开通", null, "#1d5a8a", null),
            Map.of(
                    "511826-15-6",
                    new Disclosure("000014349/2024-00110", "综合政务", "中共芦山县委", null, "2024-01-05", "有效", null)));

    public static final List<Actual> ACTUALS = List.of(
            new Actual("芦山县", null, "GDP", 2022, "70.1", 70.1, "亿元", "芦山县2022年统计公报"),
            new Actual("511826", null, "地区生产总值", 2021, "66.5", 66.5, "亿元", "芦山县2021年统计公报"));

    /** Those that several tests look at are built once. */
    private static final Map<String, BuiltSite> KNOWN = new ConcurrentHashMap<>();

    public final SiteBuilder builder;
    public final List<Diagnostic> faults;
    public final Map<String, String> texts = new ConcurrentSkipListMap<>();

    public BuiltSite(Corpus corpus, SiteOptions options) {
        this(SiteBuilder.of(corpus, options));
    }

    BuiltSite(SiteBuilder builder) {
        this.builder = builder;
        try {
            faults = builder.write((path, content) -> texts.put(path, text(content)), 2, (done, total) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Iterator<byte[]> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEachRemaining(whole::writeBytes);
        return whole.toString(StandardCharsets.UTF_8);
    }

    public static BuiltSite of(SiteOptions options, Communique... communiques) {
        return new BuiltSite(CorpusLinker.link(List.of(communiques)), options);
    }

    public static BuiltSite seed() {
        return KNOWN.computeIfAbsent("seed", name -> of(SiteOptions.PLAIN, Seed.communique()));
    }

    /** The seed and an earlier session, and figures reached, on a site whose office has said everything. */
    public static BuiltSite full() {
        return KNOWN.computeIfAbsent("full", name -> buildFull());
    }

    /** The same once more. */
    public static BuiltSite buildFull() {
        Communique seed = Seed.communique();
        Proofs proofs = new SampleProofs()
                .wrong(seed, "县委", Finding.Level.ERROR, "县政府")
                .accepted(seed, "全会", "就是这样写的")
                .proofs();
        return new BuiltSite(
                CorpusLinker.link(List.of(seed, earlier()), ACTUALS),
                new SiteOptions(OFFICE, null, TextData.none(), List::of, proofs));
    }

    /** The invented archive of a province, a city, two counties and districts. */
    public static BuiltSite archive() {
        return KNOWN.computeIfAbsent("archive", name -> new BuiltSite(Archive.corpus(), SiteOptions.PLAIN));
    }

    /** Sessions of two counties and a city, more than one page shows. */
    public static BuiltSite ofLongLists() {
        return KNOWN.computeIfAbsent("long", name -> of(SiteOptions.PLAIN, many()));
    }

    private static Communique[] many() {
        List<Communique> all = new ArrayList<>();
        for (int session = 1; session <= SiteContext.LONGEST_LIST / 2; session++) {
            all.add(many("芦山县", "511826", Level.COUNTY, session));
            all.add(many("宝兴县", "511827", Level.COUNTY, session));
        }
        all.add(many("雅安市", "511800", Level.CITY, 1));
        return all.toArray(Communique[]::new);
    }

    private static Communique many(String place, String code, Level level, int session) {
        String day = (2000 + session % 20) + "-01-05";
        int year = 2050 + session % 20;
        String asked = "要解决粮食不足" + session + "吨的问题，学习党的二十大精神。";
        return Sample.of(
                        code + "-15-" + session,
                        place + "委全会公报\n甲某" + session + "主持，到" + year + "年粮食达到" + session + "吨。\n" + asked)
                .meeting(place, code, level, 15, session, day)
                .person("甲某" + session, "县委书记", Person.Act.CHAIRED)
                .target(year, "粮食", String.valueOf(session), "吨", "粮食达到" + session + "吨")
                .directive("要", "粮食不足" + session + "吨", asked)
                .reference("党的二十大", new Resolved("全国", Level.CENTRAL, "000000", Organ.PARTY_CONGRESS, 20, null))
                .build();
    }

    /** The same two in a site whose own words are English. */
    public static BuiltSite english() {
        return KNOWN.computeIfAbsent("english", name -> buildEnglish());
    }

    private static BuiltSite buildEnglish() {
        SiteInfo info = new SiteInfo(
                SiteInfo.Identity.UNKNOWN,
                SiteInfo.Records.UNKNOWN,
                SiteInfo.Office.UNKNOWN,
                SiteInfo.ColumnLabels.UNKNOWN,
                new SiteInfo.Look(null, null, "en", null, null),
                Map.of());
        return new BuiltSite(
                CorpusLinker.link(List.of(Seed.communique(), earlier()), ACTUALS), new SiteOptions(info, null));
    }

    /** An invented session before the seed's, with marks that cross each other. */
    public static Communique earlier() {
        return Sample.of(
                        "511826-15-4",
                        "中国共产党芦山县第十五届委员会第四次全体会议公报\n全会于2023年1月4日举行。\n"
                                + "　　要建设“两山”示范区，确保<全县地区生产总值>达到90亿元&\"增长\"。到2027年，全县地区生产总值力争达到95亿元。")
                .meeting("芦山县", "511826", Level.COUNTY, 15, 4, "2023-01-04")
                .target(2025, "全县地区生产总值", "90", "亿元", "全县地区生产总值>达到90亿元")
                .target(2027, "全县地区生产总值", "95", "亿元", "全县地区生产总值力争达到95亿元")
                .directive("要", null, "要建设“两山”示范区，确保<全县地区生产总值>达到90亿元&\"增长\"。")
                .term("“两山”示范")
                .term("示范区，确保")
                .build();
    }

    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, text);
            }
        });
        return pages;
    }
}
