package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;

/**
 * How far a verb reaches that says what became of documents.
 *
 * <pre>
 * 审议通过了|《甲》和《乙》                → both
 * 通过了|提请大会审议的工作报告、《甲》       → too: what is to become of the one says nothing of the other
 * 同意|将《甲》提交大会讨论               → not
 * 通过了《甲》，要求制定《乙》             → the first
 * </pre>
 */
final class VerbReach {

    /** 同意将报告|提交; not 同意办公室|提交的. */
    private static final Cue SUBMITS = Cue.of("document.submits", "提交大会", "提交的", "提[请交](?!的)");

    /** 提请大会审议的|工作报告: of which it is, no more. */
    private static final Cue SUBMITTED =
            Cue.of("document.submitted-one", "提请大会审议的", "提请大会审议", "提[请交][^,。;、《》的]{2,24}?[审讨表][议查定论决]的");

    /** 通过了《甲》|,要求制定|《乙》: the second is still to be written. */
    private static final Cue ASKS =
            Cue.of("document.asks-for", ",要求制定", ",并通过", "^,(?:并|还|同时)?(?:要求|决定|提出|部署)?(?:制定|制订|起草|修订|修改|拟定|学习)");

    static final List<Cue> CUES = List.of(SUBMITS, SUBMITTED, ASKS);

    private static final int NEAR = 7;
    private static final int FAR = 30;

    private final Reading reading;
    private final int lastTitle;

    VerbReach(Reading reading) {
        this.reading = reading;
        this.lastTitle = reading.text().lastIndexOf('《');
    }

    /** 通过了拟|提请大会审议的|工作报告、《甲》: what is to become of the one says nothing of the other. */
    boolean submits(Span verb, int from) {
        int stop = verb.end() + 1;
        return reading.text().startsWith("的", verb.end())
                && SUBMITTED.in(reading.text().substring(Math.max(from, verb.start() - FAR), stop));
    }

    /** Between verb and title stand only titles, joints and short qualifiers: 审议通过了《…》和《…》. */
    boolean holds(int verbEnd, int titleStart) {
        int run = 0;
        boolean behindTitle = false;
        // 同意|将《方案》提交大会讨论; 就《甲》作说明, 听取|对《甲》的意见: what is said of it is another thing.
        boolean handedOn = reading.text().startsWith("将", verbEnd);
        if (handedOn || titleStart > verbEnd && "就对".indexOf(reading.text().charAt(titleStart - 1)) >= 0) {
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
            int behind = c == '提' ? behindSubmitted(i, titleStart) : i;
            if (behind > i) {
                i = behind - 1;
                run = 0;
                continue;
            }
            if (behindTitle && c == ',' && ASKS.opens(reading.text().substring(i, titleStart))) {
                return false;
            }
            if (reading.text().startsWith("决定将", i)
                    || SUBMITS.opens(reading.text().substring(i, Math.min(i + 4, titleStart + 1)))) {
                return false;
            }
            if (c == '。' || c == ';' && run > 12 || ++run > 40) {
                return false;
            }
            if (c == ',' && !reading.text().startsWith("《", i + 1) && (run > 4 || behindTitle && nextTitleIsFar(i))) {
                return false;
            }
        }
        return true;
    }

    /** |提请大会审议的|工作报告. */
    private int behindSubmitted(int at, int end) {
        Matcher submitted = SUBMITTED.matcher(reading.text()).region(at, Math.min(end, at + FAR));
        return submitted.lookingAt() ? submitted.end() : at;
    }

    /** Whether a title follows, but not within a few characters. */
    private boolean nextTitleIsFar(int from) {
        return lastTitle > from + NEAR && Words.indexOf(reading.text(), "《", from, from + NEAR + 1) < 0;
    }
}
