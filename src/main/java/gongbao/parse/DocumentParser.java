package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern STAGE = Pattern.compile("[(〔\\[](?:" + Lexicon.anyOf("stage-marks") + ")[)〕\\]]");
    private static final Pattern STAGE_BEHIND = Pattern.compile("^[(]?(?:" + Lexicon.anyOf("stage-marks") + ")[)]?");
    private static final Pattern KIND_END = Pattern.compile("(?:" + Lexicon.anyOf("document-kinds") + ")$");
    private static final Pattern ISSUER = Pattern.compile(
            "^((?:中共|中国共产党)?[\\u4e00-\\u9fff]{0,24}?(?:委员会|省委|市委|县委|区委|旗委|州委|中央|国务院|人民政府|办公厅|办公室|常委会|纪委|党组))关于");

    /** Behind 通过了, 听取了 …: a title without marks, from 关于 to its kind. */
    private static final Pattern BARE =
            Pattern.compile("^((?:“)?(?:[^,。;《》]{1,24}(?:委|委员会|政府|常委会))?关于[^。;《》]{4,80}?的[^,。;、《》的]{0,4}(?:"
                    + Lexicon.anyOf("document-kinds") + ")(?:”)?(?:[(](?:" + Lexicon.anyOf("stage-marks") + ")[)])?"
                    + "|(?:(?!作的|所作)[^,。;、《》和]){0,40}?(?:届|\\d年|全会|情况的|事项的|次党代会|次代表大会)(?:(?!作的|所作)[^,。;、《》]){0,48}?(?:"
                    + Lexicon.anyOf("document-kinds") + ")(?:[(](?:" + Lexicon.anyOf("stage-marks")
                    + ")[)])?)(?=[,。;、!和]|$)");

    /** 通过了|在征求意见、酝酿协商的基础上提出的|…名单, 听取了|甲某同志|关于…的报告: whence it comes stands before a title. */
    private static final Pattern ORIGIN = Pattern.compile("[^。;《》]{0,60}?基础上(?:研究)?提出的|[^,。;《》]{2,12}同志(?=关于)");

    /** 作了|《实现新跨越》|的报告: made at the meeting, so heard. */
    private static final Pattern SPOKEN = Pattern.compile("(?:作了?|所作的?|作了?题为)$");

    private static final Pattern REPORT = Pattern.compile("^的?(?:主题|工作)?报告");

    private static final Pattern APPROVED = Pattern.compile("(?:批准|通过)了?(?:这个|这一|该|上述)(报告|决议|决定|方案|规划|计划|建议|意见)");

    private final Reading reading;
    private final DocumentVerbs verbs;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @param otherMeetings names of meetings other than the one reported, in the folded text */
    DocumentParser(Reading reading, List<Span> otherMeetings) {
        this.reading = reading;
        this.verbs = new DocumentVerbs(reading, otherMeetings);
    }

    /** A document while it is being gathered: its strongest status so far. */
    private static final class Entry {
        final List<Span> spans = new ArrayList<>();
        Status status = Status.CITED;
        String rule = "cited";

        void add(Span span, Status newStatus, String newRule) {
            spans.add(span);
            raise(newStatus, newRule);
        }

        void raise(Status newStatus, String newRule) {
            if (newStatus.compareTo(status) < 0) {
                status = newStatus;
                rule = newRule;
            }
        }
    }

    List<CitedDocument> parse(FrontMatter front) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            marked(reading.paragraphs().get(p));
            for (Span sentence : reading.sentences(p)) {
                bare(sentence);
            }
        }
        // 就《…意见（审议稿）》作说明。通过了《意见》: the short form was adopted, so was what it stands for.
        for (Map.Entry<String, Entry> e : entries.entrySet()) {
            String full = e.getValue().status == Status.ADOPTED ? aliasOf(e.getKey()) : null;
            if (full != null) {
                entry(full).raise(Status.ADOPTED, "short-form-adopted");
            }
        }
        List<CitedDocument> documents = new ArrayList<>();
        for (Map.Entry<String, Entry> e : entries.entrySet()) {
            documents.add(new CitedDocument(
                    FactId.Kind.DOCUMENT.uncounted(),
                    e.getKey(),
                    e.getValue().status,
                    issuer(e.getKey()),
                    aliasOf(e.getKey()),
                    e.getValue().spans,
                    e.getValue().rule));
        }
        return documents;
    }

    /** Titles in 《》, outer ones only: a title inside a title is part of it. */
    private void marked(Span paragraph) {
        String s = reading.text();
        for (int i = s.indexOf('《', paragraph.start()); i >= 0 && i < paragraph.end(); i = s.indexOf('《', i + 1)) {
            int close = reading.brackets().partner(i);
            if (close < 0 || close - i > LONGEST_TITLE || close - i < 2) {
                continue;
            }
            Span title = new Span(i + 1, close);
            Span sentence = reading.sentenceAt(i);
            add(title, new Span(i, close + 1), status(title, sentence));
            approved(title, new Span(close + 1, paragraph.end()));
            i = close;
        }
    }

    /** 审议了《政府工作报告》。…决定批准这个|报告: what is approved is the document of that kind named before. */
    private void approved(Span title, Span behind) {
        int next = reading.text().indexOf('《', behind.start());
        int end = next < 0 ? behind.end() : Math.min(next, behind.end());
        Matcher approval = APPROVED.matcher(reading.text()).region(behind.start(), end);
        if (approval.find() && reading.text(title).endsWith(approval.group(1))) {
            entry(key(title)).raise(Status.ADOPTED, "approved");
        }
    }

    private String key(Span title) {
        return reading.unbroken(title);
    }

    private void add(Span title, Span words, Finding finding) {
        entries.computeIfAbsent(key(title), k -> new Entry()).add(words, finding.status(), finding.rule());
    }

    private record Finding(Status status, String rule) {}

    private Finding status(Span title, Span sentence) {
        String text = reading.text(title);
        String behind = reading.text()
                .substring(title.end() + 1, Math.max(title.end() + 1, Math.min(sentence.end(), title.end() + 60)));
        boolean draft =
                STAGE.matcher(text).find() || STAGE_BEHIND.matcher(behind).find();
        Status verb = verbs.governing(title.start(), sentence);
        if (verb == Status.ADOPTED || verb == Status.HEARD || verb == Status.DISCUSSED) {
            return new Finding(verb, "verb-before");
        }
        if (draft) {
            return new Finding(Status.DRAFT, "stage-mark");
        }
        String before = reading.text().substring(Math.max(sentence.start(), title.start() - 7), title.start() - 1);
        if (SPOKEN.matcher(before).find() && REPORT.matcher(behind).find()) {
            return new Finding(Status.HEARD, "report-made");
        }
        return new Finding(Status.CITED, "cited");
    }

    /** Titles without marks behind a verb of adoption or hearing. */
    private void bare(Span sentence) {
        verbs.of(sentence).forEach(verb -> titlesBehind(verb, sentence));
    }

    /** 通过了A、B和C. */
    private void titlesBehind(Span verb, Span sentence) {
        int at = verb.end() < sentence.end() && reading.text().charAt(verb.end()) == '了' ? verb.end() + 1 : verb.end();
        Matcher origin = ORIGIN.matcher(reading.text()).region(at, sentence.end());
        at = origin.lookingAt() ? origin.end() : at;
        Matcher title = BARE.matcher(reading.text());
        at = behindMarked(at, sentence);
        while (at < sentence.end()
                && title.region(at, Math.min(sentence.end(), at + 140)).lookingAt()) {
            Span words = new Span(title.start(1), title.end(1));
            Span inner =
                    reading.text().charAt(words.start()) == '“' ? new Span(words.start() + 1, words.end() - 1) : words;
            add(inner, words, new Finding(verbs.status(verb), "without-marks"));
            at = title.end();
            if (at >= sentence.end() || "、和及".indexOf(reading.text().charAt(at)) < 0) {
                break;
            }
            at++;
        }
    }

    /** 通过了《甲》和|“关于乙的决议”: titles in 《》 are read by themselves. */
    private int behindMarked(int start, Span sentence) {
        int at = start;
        while (at < sentence.end()
                && reading.text().charAt(at) == '《'
                && reading.brackets().partner(at) > at) {
            at = reading.brackets().partner(at) + 1;
            at = at < sentence.end() && "、和及".indexOf(reading.text().charAt(at)) >= 0 ? at + 1 : at;
        }
        return at;
    }

    private static @Nullable String issuer(String title) {
        Matcher m = ISSUER.matcher(title);
        return m.find() ? m.group(1) : null;
    }

    /** 《决定》, 《决定（讨论稿）》: the one full title that ends in the same kind, the adopted before the others. */
    private @Nullable String aliasOf(String title) {
        String bare = STAGE.matcher(gongbao.zh.Folded.of(title).text()).replaceAll("");
        Matcher kind = KIND_END.matcher(bare);
        if (bare.length() > 8 || !kind.find() || kind.start() > 0) {
            return null;
        }
        List<String> candidates = new ArrayList<>();
        for (Status least : new Status[] {Status.ADOPTED, Status.DISCUSSED, Status.HEARD, Status.DRAFT}) {
            for (Map.Entry<String, Entry> e : entries.entrySet()) {
                String full =
                        STAGE.matcher(gongbao.zh.Folded.of(e.getKey()).text()).replaceAll("");
                // A short form stands in 《》 as what it stands for does.
                boolean marked = !e.getValue().rule.equals("without-marks");
                if (marked
                        && full.length() > bare.length() + 2
                        && full.endsWith(bare)
                        && e.getValue().status == least) {
                    candidates.add(e.getKey());
                }
            }
            if (!candidates.isEmpty()) {
                return candidates.size() == 1 ? candidates.get(0) : lastBefore(title, candidates);
            }
        }
        return null;
    }

    /** Of several it is the last named before it, where that one stands alone in its sentence. */
    private @Nullable String lastBefore(String alias, List<String> candidates) {
        int start = entry(alias).spans.get(0).start();
        List<String> before = candidates.stream()
                .filter(title -> entry(title).spans.get(0).start() < start)
                .sorted(Comparator.comparing(title -> entry(title).spans.get(0)))
                .toList();
        if (before.isEmpty()) {
            return null;
        }
        String last = before.get(before.size() - 1);
        boolean alone = before.size() == 1 || !sentence(last).equals(sentence(before.get(before.size() - 2)));
        return alone ? last : null;
    }

    private Entry entry(String title) {
        return Objects.requireNonNull(entries.get(title));
    }

    private Span sentence(String title) {
        return reading.sentenceAt(entry(title).spans.get(0).start());
    }
}
