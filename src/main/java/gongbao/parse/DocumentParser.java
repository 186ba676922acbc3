package gongbao.parse;

import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.FactId;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents that a text names and what the meeting did with them.
 *
 * <pre>
 * 审议通过了《中共××县委关于…的决定》           → adopted
 * 王某某就《决定（讨论稿）》向全会作了说明       → draft, alias of the 决定 that the text adopts
 * 省委十二届四次全会审议通过了《…》            → cited: another meeting's act
 * 《中国共产党章程（修正案）》讨论稿           → draft, the mark stands behind the title
 * 通过了关于召开…代表大会的决议               → adopted, without 《》
 * </pre>
 */
final class DocumentParser {

    private static final int LONGEST_TITLE = 220;

    /** So far behind a title without 《》 it may be approved. */
    private static final int LATER = 300;

    private static final int SHORTEST_QUOTED = 6;

    private static final Rule APPROVED_LATER = Rule.of(
            "document.approved-later",
            "王某某就《政府工作报告》作了说明。大会决定批准这个报告。",
            "adopted 政府工作报告 | verb 批准",
            "(?<verb>批准|通过)了?(?:这[个一份]|该|上述)(?<kind>{documents:referred})");

    private static final Rule IN_QUOTES =
            Rule.of("document.in-quotation-marks", "全会要求落实“关于增强团结的决议”。", "cited 关于增强团结的决议", "“");

    static final List<Rule> RULES = Stream.of(
                    DocumentVerbs.RULES,
                    List.of(
                            DocumentVerbs.PLANNED,
                            TitleReader.STAGE_MARK,
                            TitleReader.STAGE_BEHIND,
                            TitleReader.REPORT_MADE,
                            TitleReader.DISCUSSED_BEHIND,
                            TitleReader.PASSED_BEHIND,
                            APPROVED_LATER,
                            ShortForms.ADOPTED,
                            TitleReader.IN_MARKS,
                            IN_QUOTES),
                    BareTitles.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Cue ISSUER = Cue.of(
            "document.issuer",
            "中共某某县委关于做好工作的意见",
            "关于做好县委工作的意见",
            "^(?<issuer>(?!关于)(?:中共|中国共产党)?[\\u4e00-\\u9fff]{0,24}?{documents:issuer})关于");

    private static final Cue QUOTED_ABOUT = Cue.of(
            "document.quoted-about",
            "关于增强团结的决议",
            "关于增强团结",
            "[^,。;:]{0,24}关于[^。;:]{2,80}{document-kinds}(?:[(]?{stage-marks}[)]?)?");

    private static final Cue QUOTED_KIND = Cue.of(
            "document.quoted-kind", "农业发展规划(草案)", "农业发展", "[^。;:]{2,80}{document-kinds}(?:[(]?{stage-marks}[)]?)?");

    static final List<Cue> CUES = Cue.all(List.of(List.of(ISSUER, QUOTED_ABOUT, QUOTED_KIND), TitleReader.CUES));

    private final Reading reading;
    private final TitleReader titles;
    private final BareTitles bare;
    private final Map<String, TitleUses> entries = new LinkedHashMap<>();

    /** @param agendas what stands in the agendas of meetings to come */
    DocumentParser(Reading reading, Adopters adopters, List<Span> agendas) {
        this.reading = reading;
        DocumentVerbs verbs = new DocumentVerbs(reading, adopters, agendas);
        this.titles = new TitleReader(reading, verbs);
        this.bare = new BareTitles(reading, verbs);
    }

    List<CitedDocument> parse(FrontMatter front) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            marked(reading.paragraphs().get(p));
            for (Span sentence : reading.sentences(p)) {
                bare(sentence, reading.paragraphs().get(p));
            }
            quoted(reading.paragraphs().get(p));
        }
        ShortForms shortForms = new ShortForms(reading, entries);
        shortForms.adopted();
        List<CitedDocument> documents = new ArrayList<>();
        for (Map.Entry<String, TitleUses> e : entries.entrySet()) {
            documents.add(new CitedDocument(
                    FactId.Kind.DOCUMENT.uncounted(),
                    e.getKey(),
                    e.getValue().treatment,
                    issuer(e.getKey()),
                    shortForms.aliasOf(e.getKey()),
                    List.copyOf(e.getValue().spans),
                    e.getValue().rule.name()));
        }
        return documents;
    }

    private void bare(Span sentence, Span paragraph) {
        List<Finding> found = bare.in(sentence);
        for (Finding finding : found) {
            add(finding);
        }
        if (found.size() == 1) {
            Span title = found.get(0).title();
            approved(title, new Span(title.end(), Math.min(paragraph.end(), title.end() + LATER)));
        }
    }

    /** Titles in 《》, outer ones only: a title inside a title is part of it. */
    private void marked(Span paragraph) {
        String s = reading.text();
        Matcher mark = TitleReader.IN_MARKS.matcher(s).region(paragraph.start(), paragraph.end());
        while (mark.find()) {
            int open = mark.start();
            int close = reading.brackets().partner(open);
            if (close > open + 1 && close - open <= LONGEST_TITLE) {
                Span title = new Span(open + 1, close);
                Finding finding = titles.at(title, new Span(open, close + 1), reading.sentenceAt(open));
                if (titles.isDocument(finding)) {
                    add(finding);
                    approved(title, new Span(close + 1, paragraph.end()));
                }
                mark.region(close, paragraph.end());
            }
        }
    }

    /** “关于增强团结的决议”, and what a verb leads to: 通过了|“农业发展规划(草案)”. */
    private void quoted(Span paragraph) {
        String s = reading.text();
        Matcher mark = IN_QUOTES.matcher(s).region(paragraph.start(), paragraph.end());
        while (mark.find()) {
            int open = mark.start();
            int close = reading.brackets().partner(open);
            if (close > open + SHORTEST_QUOTED && close - open <= LONGEST_TITLE) {
                inQuotes(new Span(open + 1, close));
            }
        }
    }

    private void inQuotes(Span title) {
        String words = reading.text(title);
        // 作了|“坚决反对浪费”|的报告: the title of what was said may end in any word.
        if (!QUOTED_KIND.is(words)
                && (title.start() < 2 || "作做了为".indexOf(reading.text().charAt(title.start() - 2)) < 0)) {
            return;
        }
        Finding finding =
                titles.at(title, new Span(title.start() - 1, title.end() + 1), reading.sentenceAt(title.start() - 1));
        if (titles.isMade(finding)) {
            add(finding);
            return;
        }
        if (!QUOTED_KIND.is(words)) {
            return;
        }
        if (finding.verb()) {
            add(finding);
        } else if (QUOTED_ABOUT.is(words)) {
            add(finding.by(IN_QUOTES));
        } else {
            return;
        }
        Span paragraph = reading.paragraphs().get(reading.paragraphAt(title.end()));
        approved(title, new Span(title.end() + 1, paragraph.end()));
    }

    /** 审议了《政府工作报告》。…决定批准这个|报告: what is approved is the document of that kind named before. */
    private void approved(Span title, Span behind) {
        boolean quoted = reading.text().charAt(title.start() - 1) == '“';
        int next = Words.indexOf(reading.text(), quoted ? "“" : "《", behind.start(), behind.end());
        int end = next < 0 ? behind.end() : next;
        Matcher approval = APPROVED_LATER.matcher(reading.text()).region(behind.start(), end);
        if (approval.find() && reading.text(title).endsWith(approval.group("kind"))) {
            entry(key(title))
                    .raise(
                            Status.ADOPTED,
                            reading.verbatim(approval.start("verb"), approval.end("verb")),
                            APPROVED_LATER);
        }
    }

    private String key(Span title) {
        return reading.plain(title);
    }

    private void add(Finding finding) {
        TitleUses entry = entries.computeIfAbsent(
                key(finding.title()),
                k -> new TitleUses(finding.status() == Status.CITED ? finding.rule() : TitleReader.IN_MARKS));
        entry.spans.add(finding.words());
        entry.add(finding.treatment(), finding.rule());
    }

    private static @Nullable String issuer(String title) {
        Matcher m = ISSUER.matcher(title);
        return m.find() ? m.group("issuer") : null;
    }

    private TitleUses entry(String title) {
        return Objects.requireNonNull(entries.get(title));
    }
}
