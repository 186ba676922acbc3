package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles without marks behind a verb of adoption or hearing.
 *
 * <pre>
 * 通过了|关于召开…代表大会的决议           → a title
 * 通过了《甲》和|“关于乙的决议”           → the second; titles in 《》 are read by themselves
 * 听取了|甲某同志|关于…的报告             → 关于…的报告
 * </pre>
 */
final class BareTitles {

    private static final int LONGEST = 140;

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "document.about-without-marks",
                    "全会通过了关于召开县党代表大会的决议。",
                    "adopted 关于召开县党代表大会的决议",
                    "^(?<title>“?(?:[^,。;《》]{1,24}(?:委|委员会|政府|常委会))?"
                            + "关于[^。;《》]{4,80}?的[^,。;、《》的]{0,4}{document-kinds}”?[(]?{stage-marks}?[)]?)(?=[,。;、!和]|$)"),
            Rule.of(
                    "document.of-session-without-marks",
                    "全会审议通过了十五届县委常委会工作报告。",
                    "adopted 十五届县委常委会工作报告",
                    "^(?<title>(?:(?!作的)[^,。;、《》和]){0,40}?(?:{documents:dated}|\\d年)"
                            + "(?:(?!作的)[^,。;、《》]){0,48}?{document-kinds}[(]?{stage-marks}?[)]?)(?=[,。;、!和]|$)"));

    /** 通过了|在征求意见、酝酿协商的基础上提出的|…名单, 听取了|甲某同志|关于…的报告: whence it comes stands before a title. */
    private static final Cue ORIGIN = Cue.of(
            "document.origin", "在征求意见的基础上提出的名单", "在征求意见之后提出的名单", "[^。;《》]{0,60}?基础上(?:研究)?提出的|[^,。;《》]{2,12}同志(?=关于)");

    /** What was done is no title: 全会报告讨论稿|向全会作了说明. */
    private static final Cue DEED =
            Cue.of("document.deed", "稿向全会作了说明", "向第六次代表大会的工作报告", "作[的了出过]|所作|向[全大]会|讲了|提出了|^[、和并与及了_]");

    static final List<Cue> CUES = List.of(ORIGIN, DEED);

    private final Reading reading;
    private final DocumentVerbs verbs;

    BareTitles(Reading reading, DocumentVerbs verbs) {
        this.reading = reading;
        this.verbs = verbs;
    }

    List<Finding> in(Span sentence) {
        List<Finding> found = new ArrayList<>();
        verbs.of(sentence).forEach(verb -> behind(verb, sentence, found));
        return found;
    }

    /** 通过了A、B和C. */
    private void behind(Span verb, Span sentence, List<Finding> found) {
        String s = reading.text();
        int at = verb.end() < sentence.end() && s.charAt(verb.end()) == '了' ? verb.end() + 1 : verb.end();
        Matcher origin = ORIGIN.matcher(s).region(at, sentence.end());
        at = behindMarked(origin.lookingAt() ? origin.end() : at, sentence);
        while (at < sentence.end()) {
            Finding title = at(new Span(at, Math.min(sentence.end(), at + LONGEST)), verb);
            if (title == null) {
                return;
            }
            found.add(title);
            at = title.words().end();
            if (at >= sentence.end() || "、和及".indexOf(s.charAt(at)) < 0) {
                return;
            }
            at++;
        }
    }

    /** The title that a stretch begins with; null where it begins with none. */
    private @Nullable Finding at(Span within, Span verb) {
        for (Rule rule : RULES) {
            Matcher m = rule.matcher(reading.text()).region(within.start(), within.end());
            if (m.lookingAt() && !DEED.in(m.group("title")) && !isMeans(verb, m.start("title"), m.end("title"))) {
                int start = m.start("title");
                int close =
                        reading.text().charAt(start) == '“' ? reading.brackets().partner(start) : -1;
                Span words = new Span(start, close > start ? close + 1 : m.end("title"));
                Span title = close > start ? new Span(start + 1, close) : words;
                return Finding.of(title, words, verbs.status(verb), rule);
            }
        }
        return null;
    }

    /** 通过|学习贯彻全会公报,…: by it, and nothing is passed. */
    private boolean isMeans(Span verb, int start, int end) {
        return reading.text(verb).equals("通过")
                && start == verb.end()
                && Imperatives.at(reading.text(), start, end) >= 0;
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
}
