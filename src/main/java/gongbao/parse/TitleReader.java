package gongbao.parse;

import gongbao.model.Adopter;
import gongbao.model.CitedDocument.Status;
import gongbao.text.Span;

/**
 * Says of a title where it stands what the text does with the document, and whether it is one.
 *
 * <pre>
 * 审议通过了|《甲》       → adopted
 * 就|《乙》讨论稿|作了说明  → a draft
 * 观看了电影|《丙》       → no document
 * </pre>
 */
final class TitleReader {

    /** 《中国共产党章程(修正案)》 */
    static final Rule STAGE_MARK =
            Rule.of("document.stage-mark", "王某某就《决定(讨论稿)》作说明。", "draft 决定(讨论稿)", "[(〔\\[]{stage-marks}[)〕\\]]");

    /** 《中国共产党章程》|修正案 */
    static final Rule STAGE_BEHIND =
            Rule.of("document.stage-mark-behind-title", "王某某就《决定》讨论稿作说明。", "draft 决定", "^[(]?{stage-marks}[)]?");

    /** 作了|《实现新跨越》|的报告: made at the meeting, so heard. */
    static final Rule REPORT_MADE =
            Rule.of("document.report-made", "王某某作了《实现新跨越》的报告。", "heard 实现新跨越", "^的?(?:主题|工作)?报告");

    static final Rule IN_MARKS = Rule.of("document.title-in-marks", "全会强调,要落实《工作办法》。", "cited 工作办法", "《");

    static final Cue SPOKEN = Cue.of("document.spoken", "作了题为", "作为", "(?:作了?|所作的?|作了?题为)$");

    private final Reading reading;
    private final DocumentVerbs verbs;
    private final Works works;

    TitleReader(Reading reading, DocumentVerbs verbs) {
        this.reading = reading;
        this.verbs = verbs;
        this.works = new Works(reading);
    }

    /** 会议|通过了《甲》: the meeting did something with it; else its words, or those around it, must say what it is. */
    boolean isDocument(Finding finding) {
        boolean told = finding.status() != Status.CITED || finding.adoptedBy() != null;
        if (works.isCalledWork(finding.words())) {
            return told && works.endsAsDocument(finding.title());
        }
        return told || works.isDocument(finding.title(), finding.words());
    }

    Finding at(Span title, Span words, Span sentence) {
        String text = reading.text(title);
        String behind = reading.text()
                .substring(title.end() + 1, Math.max(title.end() + 1, Math.min(sentence.end(), title.end() + 60)));
        Span verb = verbs.governing(title.start(), sentence);
        if (verb != null) {
            Adopter other = verbs.adopter(verb, sentence);
            if (other == null && verbs.onlyTellsWhich(verb)) {
                return Finding.of(title, words, Status.CITED, IN_MARKS);
            }
            return other == null
                    ? Finding.of(title, words, verbs.status(verb), verbs.rule(verb))
                    : others(title, words, verb, other);
        }
        if (STAGE_MARK.matcher(text).find()) {
            return Finding.of(title, words, Status.DRAFT, STAGE_MARK);
        }
        if (STAGE_BEHIND.matcher(behind).find()) {
            return Finding.of(title, words, Status.DRAFT, STAGE_BEHIND);
        }
        String before = reading.text().substring(Math.max(sentence.start(), title.start() - 7), title.start() - 1);
        if (SPOKEN.in(before) && REPORT_MADE.matcher(behind).find()) {
            return Finding.of(title, words, Status.HEARD, REPORT_MADE);
        }
        return Finding.of(title, words, Status.CITED, IN_MARKS);
    }

    /** What another meeting adopted; what it heard or discussed is only named. */
    private Finding others(Span title, Span words, Span verb, Adopter other) {
        boolean adopted = verbs.status(verb) == Status.ADOPTED;
        return new Finding(title, words, Status.CITED, adopted ? other : null, IN_MARKS);
    }
}
