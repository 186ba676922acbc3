package gongbao.parse;

import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
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

    /** 《中国共产党章程(修正案)》 */
    static final Rule STAGE_MARK =
            Rule.of("document.stage-mark", "王某某就《决定(讨论稿)》作说明。", "draft 决定(讨论稿)", "[(〔\\[]{stage-marks}[)〕\\]]");

    /** 《中国共产党章程》|修正案 */
    private static final Rule STAGE_BEHIND =
            Rule.of("document.stage-mark-behind-title", "王某某就《决定》讨论稿作说明。", "draft 决定", "^[(]?{stage-marks}[)]?");

    /** 作了|《实现新跨越》|的报告: made at the meeting, so heard. */
    private static final Rule REPORT_MADE =
            Rule.of("document.report-made", "王某某作了《实现新跨越》的报告。", "heard 实现新跨越", "^的?(?:主题|工作)?报告");

    private static final Rule APPROVED_LATER = Rule.of(
            "document.approved-later",
            "王某某就《政府工作报告》作了说明。大会决定批准这个报告。",
            "adopted 政府工作报告",
            "(?:批准|通过)了?(?:这个|这一|该|上述)(?<kind>{documents:referred})");

    private static final Rule TITLE_IN_MARKS = Rule.of("document.title-in-marks", "全会强调,要落实《工作办法》。", "cited 工作办法", "《");

    static final List<Rule> RULES = Stream.of(
                    DocumentVerbs.RULES,
                    List.of(
                            DocumentVerbs.PLANNED,
                            STAGE_MARK,
                            STAGE_BEHIND,
                            REPORT_MADE,
                            APPROVED_LATER,
                            ShortForms.ADOPTED,
                            TITLE_IN_MARKS),
                    BareTitles.RULES)
            .flatMap(List::stream)
            .toList();

    private static final Cue ISSUER = Cue.of(
            "document.issuer",
            "中共某某县委关于做好工作的意见",
            "关于做好县委工作的意见",
            "^(?<issuer>(?:中共|中国共产党)?[\\u4e00-\\u9fff]{0,24}?{documents:issuer})关于");

    private static final Cue SPOKEN = Cue.of("document.spoken", "作了题为", "作为", "(?:作了?|所作的?|作了?题为)$");

    static final List<Cue> CUES = List.of(ISSUER, SPOKEN);

    private final Reading reading;
    private final DocumentVerbs verbs;
    private final BareTitles bare;
    private final Map<String, TitleUses> entries = new LinkedHashMap<>();

    /**
     * @param otherMeetings names of meetings other than the one reported, in the folded text
     * @param agendas what stands in the agendas of meetings to come
     */
    DocumentParser(Reading reading, List<Span> otherMeetings, List<Span> agendas) {
        this.reading = reading;
        this.verbs = new DocumentVerbs(reading, otherMeetings, agendas);
        this.bare = new BareTitles(reading, verbs);
    }

    List<CitedDocument> parse(FrontMatter front) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            marked(reading.paragraphs().get(p));
            for (Span sentence : reading.sentences(p)) {
                bare.in(sentence).forEach(this::add);
            }
        }
        ShortForms shortForms = new ShortForms(reading, entries);
        shortForms.adopted();
        List<CitedDocument> documents = new ArrayList<>();
        for (Map.Entry<String, TitleUses> e : entries.entrySet()) {
            documents.add(new CitedDocument(
                    FactId.Kind.DOCUMENT.uncounted(),
                    e.getKey(),
                    e.getValue().status,
                    issuer(e.getKey()),
                    shortForms.aliasOf(e.getKey()),
                    List.copyOf(e.getValue().spans),
                    e.getValue().rule.name()));
        }
        return documents;
    }

    /** Titles in 《》, outer ones only: a title inside a title is part of it. */
    private void marked(Span paragraph) {
        String s = reading.text();
        Matcher mark = TITLE_IN_MARKS.matcher(s).region(paragraph.start(), paragraph.end());
        while (mark.find()) {
            int open = mark.start();
            int close = reading.brackets().partner(open);
            if (close > open + 1 && close - open <= LONGEST_TITLE) {
                Span title = new Span(open + 1, close);
                add(finding(title, new Span(open, close + 1), reading.sentenceAt(open)));
                approved(title, new Span(close + 1, paragraph.end()));
                mark.region(close, paragraph.end());
            }
        }
    }

    /** 审议了《政府工作报告》。…决定批准这个|报告: what is approved is the document of that kind named before. */
    private void approved(Span title, Span behind) {
        int next = Words.indexOf(reading.text(), "《", behind.start(), behind.end());
        int end = next < 0 ? behind.end() : next;
        Matcher approval = APPROVED_LATER.matcher(reading.text()).region(behind.start(), end);
        if (approval.find() && reading.text(title).endsWith(approval.group("kind"))) {
            entry(key(title)).raise(Status.ADOPTED, APPROVED_LATER);
        }
    }

    private String key(Span title) {
        return reading.unbroken(title);
    }

    private void add(Finding finding) {
        TitleUses entry = entries.computeIfAbsent(key(finding.title()), k -> new TitleUses(TITLE_IN_MARKS));
        entry.spans.add(finding.words());
        entry.raise(finding.status(), finding.rule());
    }

    /**
     * A title at one place.
     *
     * @param words the title with its marks
     */
    record Finding(Span title, Span words, Status status, Rule rule) {}

    private Finding finding(Span title, Span words, Span sentence) {
        String text = reading.text(title);
        String behind = reading.text()
                .substring(title.end() + 1, Math.max(title.end() + 1, Math.min(sentence.end(), title.end() + 60)));
        Span verb = verbs.governing(title.start(), sentence);
        if (verb != null) {
            return new Finding(title, words, verbs.status(verb), verbs.rule(verb));
        }
        if (STAGE_MARK.matcher(text).find()) {
            return new Finding(title, words, Status.DRAFT, STAGE_MARK);
        }
        if (STAGE_BEHIND.matcher(behind).find()) {
            return new Finding(title, words, Status.DRAFT, STAGE_BEHIND);
        }
        String before = reading.text().substring(Math.max(sentence.start(), title.start() - 7), title.start() - 1);
        if (SPOKEN.in(before) && REPORT_MADE.matcher(behind).find()) {
            return new Finding(title, words, Status.HEARD, REPORT_MADE);
        }
        return new Finding(title, words, Status.CITED, TITLE_IN_MARKS);
    }

    private static @Nullable String issuer(String title) {
        Matcher m = ISSUER.matcher(title);
        return m.find() ? m.group("issuer") : null;
    }

    private TitleUses entry(String title) {
        return Objects.requireNonNull(entries.get(title));
    }
}
