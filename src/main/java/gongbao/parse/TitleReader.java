package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Adopter;
import gongbao.model.CitedDocument.Status;
import gongbao.model.CitedDocument.Treatment;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a title where it stands what the text does with the document, and whether it is one.
 *
 * <pre>
 * 审议通过了|《甲》         → adopted
 * 就|《乙》讨论稿|作了说明    → a draft
 * 作了题为|《丙》|的报告     → heard
 * 对|《丁》|进行了审议       → discussed
 * 《戊》|获得一致通过        → adopted
 * 观看了电影|《己》         → no document
 * </pre>
 */
final class TitleReader {

    /** 《中国共产党章程(修正案)》 */
    static final Rule STAGE_MARK = Rule.of(
            "document.stage-mark", "王某某就《决定(讨论稿)》作说明。", "draft 决定(讨论稿) | verb 作说明", "[(〔\\[]{stage-marks}[)〕\\]]");

    /** 《中国共产党章程》|修正案, 《建议》|稿, 《甲》和《乙》|等文件草案. */
    static final Rule STAGE_BEHIND = Rule.of(
            "document.stage-mark-behind-title",
            "王某某就《决定》讨论稿作说明。",
            "draft 决定 | verb 作说明",
            "^(?:等(?:[两二三四五六七八九十]?[个项份件])?(?:文件|决议|决定)?的?)?(?:[(]?{stage-marks}[)]?|稿)");

    /** 作了|《实现新跨越》|的报告: made at the meeting, so heard. */
    static final Rule REPORT_MADE =
            Rule.of("document.report-made", "王某某作了《实现新跨越》的报告。", "heard 实现新跨越 | verb 作", "^的?(?:[^,。;:《》的]{0,6})报告");

    static final Rule DISCUSSED_BEHIND = Rule.of(
            "document.discussed-behind-title",
            "代表们对《政府工作报告》进行了认真审议。",
            "discussed 政府工作报告 | verb 审议",
            "^(?:稿|[(]?{stage-marks}[)]?)?(?:分别|分组|又)?进行了?(?:认真|充分|分组|热烈|深入|逐条|地|的|细致|、){0,4}(?<verb>审议|讨论|审查)");

    static final Rule PASSED_BEHIND = Rule.of(
            "document.passed-behind-title",
            "《青禾县工作规则》获得一致通过。",
            "adopted 青禾县工作规则 | verb 获得一致通过",
            "^(?<verb>(?:获得?|得到)(?:大会|全会|会议)?(?:一致|全票|表决)?通过)(?=[,。;!]|$)");

    static final Rule IN_MARKS = Rule.of("document.title-in-marks", "全会强调,要落实《工作办法》。", "cited 工作办法", "《");

    /** 通过了关于|《甲》|的决议: what was adopted is about the document. */
    private static final Cue SUBJECT =
            Cue.of("document.subject-before", "通过了关于修改", "通过了", "关于(?:修[改订正]|废止|批准|实施|印发|执行|落实|[^,。;、《]{0,3}通过)?$");

    private static final Cue OF_SUBJECT = Cue.of(
            "document.subject-behind",
            "的决议",
            "的说明",
            "^(?:等[^,。;、《》]{1,8})?(?:[审修][^,。;、《》的]{1,6}的?报告|的(?:决定|决议|议案)(?:[(]?{stage-marks}[)]?)?(?=[,。;、和及]|$))");

    /** 作|, 作了题为|: who made it is told before. */
    private static final Cue SPOKEN =
            Cue.of("document.spoken", "作了题为", "作为", "(?<![合协工操写著创运])(?:所?(?<verb>[作做])[了的]?|(?<titled>[作做][了的]?题为))$");

    /** 作的《报告》 tells which report, 作《报告》 what was done. */
    private static final Cue WHICH = Cue.of("document.spoken-before", "所作的", "作了", "的$");

    private static final Cue TOLD_OF = Cue.of(
            "document.told-of",
            "有关情况汇报",
            "的报告",
            "^(?:等[^,。;、《》]{1,8})?(?:(?:的?(?:有关|相关)|[^,。;、《》的]{0,8})(?:情况|事项|工作)的?(?:汇报|介绍|说明|通报|报告)|的?(?:起草|修改|审查)?[^,。;、《》的]{0,4}说明)");

    private static final Cue REPORT = Cue.of("document.is-report", "政府工作报告", "报告提纲", "报告(?:[(〔].{1,12})?$");

    private static final Cue ABOUT = Cue.of("document.explains", "他就", "他在", "[就对]$");

    private static final Cue EXPLAINED = Cue.of(
            "document.explained",
            "讨论稿向全会作了说明",
            "讨论稿的说明",
            "^(?:[(]?{stage-marks}[)]?|稿)?(?:向[^,。;]{1,8}|的?[^,。;作]{0,8})(?<verb>作了?(?:起草|几点|简要的?)?说明)");

    /** 印发|了: not by a vote, and named all the same. */
    private static final Set<String> ISSUED = Lexicon.words("documents", "issued");

    static final List<Cue> CUES = List.of(SUBJECT, OF_SUBJECT, SPOKEN, WHICH, TOLD_OF, REPORT, ABOUT, EXPLAINED);

    private static final int BEFORE = 8;
    private static final int ISSUED_LENGTH = 2;

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
        if (works.isPaper(finding.title()) || works.isCarrier(finding.words())) {
            return false;
        }
        boolean told = finding.status() != Status.CITED || finding.adoptedBy() != null;
        if (works.isCalledWork(finding.words())) {
            return told && works.endsAsDocument(finding.title());
        }
        return told || works.isDocument(finding.title(), finding.words());
    }

    Finding at(Span title, Span words, Span sentence) {
        Span before = before(words, sentence);
        Span behind = behind(title, words, sentence);
        if (SUBJECT.in(reading.text(before)) && OF_SUBJECT.in(reading.text(behind))) {
            return mentioned(title, words);
        }
        Finding made = made(title, words, sentence, before, behind);
        if (made != null) {
            return made;
        }
        Span issued = issued(before);
        if (issued != null) {
            return Finding.of(title, words, Status.CITED, reading.plain(issued), IN_MARKS);
        }
        Span verb = verbs.governing(title.start(), sentence);
        if (verb != null) {
            return governed(title, words, sentence, verb);
        }
        Finding passed = verbBehind(title, words, before, behind);
        if (passed != null && !verbs.isElsewhere(title.start(), sentence)) {
            return passed;
        }
        boolean marked = STAGE_MARK.matcher(reading.text(title)).find();
        if (marked || STAGE_BEHIND.matcher(reading.text(behind)).find()) {
            return Finding.of(
                    title, words, Status.DRAFT, explained(before, behind), marked ? STAGE_MARK : STAGE_BEHIND);
        }
        return Finding.named(title, words);
    }

    private Finding governed(Span title, Span words, Span sentence, Span verb) {
        Adopter other = verbs.adopter(verb, sentence);
        if (other != null) {
            return others(title, words, verb, other);
        }
        if (verbs.status(verb) == Status.HEARD && isTold(words, sentence)) {
            return mentioned(title, words);
        }
        return verbs.onlyTellsWhich(verb) || verbs.isAtAnother(verb, sentence)
                ? Finding.named(title, words)
                : Finding.of(title, words, verbs.status(verb), verbs.words(verb), verbs.rule(verb));
    }

    /** What something else is about: a draft where its title says so. */
    private Finding mentioned(Span title, Span words) {
        boolean draft = STAGE_MARK.matcher(reading.text(title)).find();
        return draft ? Finding.of(title, words, Status.DRAFT, null, STAGE_MARK) : Finding.named(title, words);
    }

    /** 听取了《甲》、《乙》|有关情况的汇报, 听取了关于《甲》|的说明: heard is what is said of them. */
    private boolean isTold(Span words, Span sentence) {
        int last = TitleRow.end(reading, words.end());
        return TOLD_OF.in(reading.text(new Span(last, Math.max(last, Math.min(sentence.end(), last + 24)))));
    }

    /** Whether a report of that title was made, whatever the title ends in: 作了|“坚决反对浪费”|的报告. */
    boolean isMade(Finding finding) {
        return finding.rule() == REPORT_MADE;
    }

    /** 作题为|《实现新跨越》|的报告, 作|《政府工作报告》. */
    private @Nullable Finding made(Span title, Span words, Span sentence, Span before, Span behind) {
        String last = reading.text(new Span(Math.max(before.start(), before.end() - 5), before.end()));
        if (last.indexOf('作') < 0 && last.indexOf('做') < 0) {
            return null;
        }
        Matcher spoken = SPOKEN.matcher(reading.text(before));
        // 听取了他作的|《报告》: what governs it says more.
        if (!spoken.find() || WHICH.in(reading.text(before))) {
            return null;
        }
        if (!REPORT.in(reading.text(title))
                && !REPORT_MADE.matcher(reading.text(behind)).find()) {
            return null;
        }
        String group = spoken.group("verb") == null ? "titled" : "verb";
        return verbs.isElsewhere(before.start() + spoken.start(), sentence)
                ? Finding.named(title, words)
                : Finding.of(title, words, Status.HEARD, verbatim(spoken, group, before), REPORT_MADE);
    }

    /** 会议|印发|了《守则》: the word before 了. */
    private @Nullable Span issued(Span before) {
        int end = before.end() - 1;
        if (end - ISSUED_LENGTH < before.start() || reading.text().charAt(end) != '了') {
            return null;
        }
        Span word = new Span(end - ISSUED_LENGTH, end);
        return ISSUED.contains(reading.text(word)) ? word : null;
    }

    private @Nullable Finding verbBehind(Span title, Span words, Span before, Span behind) {
        Matcher passed = PASSED_BEHIND.matcher(reading.text(behind));
        if (passed.find()) {
            return Finding.of(title, words, Status.ADOPTED, verbatim(passed, "verb", behind), PASSED_BEHIND);
        }
        Matcher discussed = DISCUSSED_BEHIND.matcher(reading.text(behind));
        return ABOUT.in(reading.text(before)) && discussed.find()
                ? Finding.of(title, words, Status.DISCUSSED, verbatim(discussed, "verb", behind), DISCUSSED_BEHIND)
                : null;
    }

    /** What a group of a match stands for in the body. */
    private String verbatim(Matcher match, String group, Span within) {
        return reading.plain(new Span(match.start(group), match.end(group)).shift(within.start()));
    }

    /** 就《决定(讨论稿)》|作了说明. */
    private @Nullable String explained(Span before, Span behind) {
        Matcher explained = EXPLAINED.matcher(reading.text(behind));
        return ABOUT.in(reading.text(before)) && explained.find() ? verbatim(explained, "verb", behind) : null;
    }

    /** What another meeting adopted; what it heard or discussed is only named. */
    private Finding others(Span title, Span words, Span verb, Adopter other) {
        boolean adopted = verbs.status(verb) == Status.ADOPTED;
        Treatment theirs = adopted
                ? new Treatment(Status.CITED, verbs.words(verb), other)
                : new Treatment(Status.CITED, null, null);
        return new Finding(title, words, theirs, IN_MARKS);
    }

    private Span before(Span words, Span sentence) {
        int first = TitleRow.start(reading, words.start());
        return new Span(Math.max(sentence.start(), first - BEFORE), Math.max(sentence.start(), first));
    }

    /** Of the last of titles in a row where a mark stands for all: 《甲》、《乙》|等文件草案. */
    private Span behind(Span title, Span words, Span sentence) {
        int own = title.end() + 1;
        int last = TitleRow.end(reading, words.end());
        int from = reading.text().startsWith("等", last) ? last : own;
        return new Span(from, Math.max(from, Math.min(sentence.end(), from + 60)));
    }
}
