package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.CitedDocument.Status;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what a meeting did with a document: which of its verbs governs a title.
 *
 * <pre>
 * 审议通过了|《甲》和《乙》                   → adopted, both
 * 省委十二届四次全会审议通过了|《甲》           → another meeting's verb: none
 * 决定将|《甲》提交大会审议                   → not yet: none
 * </pre>
 */
final class DocumentVerbs {

    private static final int LOOK_BACK = 260;

    private static final Words VERB = Words.of("document-verbs");
    private static final Pattern NEGATED = Pattern.compile("(?:提请|提交|拟|决定将|待|拟将|将).{0,8}$");

    private final Reading reading;
    private final TreeMap<Integer, Span> otherMeetings = new TreeMap<>();

    DocumentVerbs(Reading reading, List<Span> otherMeetings) {
        this.reading = reading;
        otherMeetings.forEach(name -> this.otherMeetings.put(name.start(), name));
    }

    /** The verbs of a sentence that say what this meeting did. */
    List<Span> of(Span sentence) {
        List<Span> verbs = new ArrayList<>();
        for (Span verb = VERB.find(reading.text(), sentence.start(), sentence.end());
                verb != null;
                verb = VERB.find(reading.text(), verb.end(), sentence.end())) {
            boolean plain =
                    reading.brackets().depth(verb.start()) == reading.brackets().depth(sentence.start());
            String before = reading.text().substring(Math.max(sentence.start(), verb.start() - 24), verb.start());
            if (plain
                    && !isOthers(sentence, verb.start())
                    && !NEGATED.matcher(before).find()) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    /** The status that a verb gives to what stands behind it. */
    Status status(Span verb) {
        return Status.valueOf(
                Objects.requireNonNull(Lexicon.list("document-verbs").get(reading.text(verb)))
                        .get(0)
                        .toUpperCase(Locale.ROOT));
    }

    /** What the verb nearest before a title says, where the verb is this meeting's; null where there is none. */
    @Nullable
    Status governing(int title, Span sentence) {
        int from = Math.max(sentence.start(), title - 1 - LOOK_BACK);
        Status status = null;
        int end = -1;
        int start = -1;
        for (Span verb = VERB.find(reading.text(), from, Math.max(from, title - 1));
                verb != null;
                verb = VERB.find(reading.text(), verb.end(), Math.max(from, title - 1))) {
            if (reading.brackets().depth(verb.start()) <= reading.brackets().depth(sentence.start())) {
                status = status(verb);
                start = verb.start();
                end = verb.end();
            }
        }
        boolean apart = start >= 0
                && reading.brackets().depth(title - 1) > reading.brackets().depth(start);
        boolean governs = status != null
                && !apart
                && reaches(end, title - 1)
                && !NEGATED.matcher(reading.text().substring(Math.max(from, start - 24), start))
                        .find()
                && !isOthers(sentence, start);
        return governs ? status : null;
    }

    /** Between verb and title stand only titles, joints and short qualifiers: 审议通过了《…》和《…》. */
    private boolean reaches(int verbEnd, int titleStart) {
        int run = 0;
        boolean behindTitle = false;
        if (titleStart > verbEnd && reading.text().charAt(titleStart - 1) == '就') {
            return false;
        }
        for (int i = verbEnd; i < titleStart; i++) {
            int close = reading.brackets().partner(i);
            if (close > i) {
                i = close;
                run = 0;
                behindTitle = true;
                continue;
            }
            char c = reading.text().charAt(i);
            if (reading.text().startsWith("决定将", i)
                    || reading.text().startsWith("提请", i)
                    || reading.text().startsWith("提交", i)) {
                return false;
            }
            if (c == '。' || c == ';' && run > 12 || ++run > 40) {
                return false;
            }
            if (c == ','
                    && !reading.text().startsWith("《", i + 1)
                    && (run > 4 || behindTitle && reading.text().indexOf('《', i) > i + 7)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another meeting is the subject of the verb: 省委十二届四次全会…审议通过了. */
    private boolean isOthers(Span sentence, int verb) {
        for (Span other : otherMeetings
                .subMap(sentence.start(), true, Math.max(sentence.start(), verb), true)
                .values()) {
            if (other.end() > verb) {
                continue;
            }
            boolean opens = other.start() == sentence.start()
                    || ",:;、".indexOf(reading.text().charAt(other.start() - 1)) >= 0;
            String behind = reading.text()
                    .substring(other.end(), Math.min(reading.text().length(), other.end() + 3));
            if (opens
                    && !behind.matches("(?:精神|以来|部署|决策|和|、|决定|工作|要求|,).*")
                    && reading.text().charAt(other.start()) != '、') {
                return true;
            }
        }
        return false;
    }
}
