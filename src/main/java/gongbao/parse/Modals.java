package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the modal by which a clause asks, and whom it asks.
 *
 * <pre>
 * |要聚焦难点             → at the beginning
 * 各级党组织|要扎实抓好      → behind an addressee
 * 全面深化改革|要总结       → behind a topic, where somebody speaks
 * 主|要任务              → none: part of a word
 * </pre>
 */
final class Modals {

    /** |应某主持, |应某某同志. */
    private static final Cue NAMED = Cue.of(
            "directive.modal-is-surname", "应某主持", "应主持", "^应[一-鿿]{1,2}(?:同志|(?:{people:deed})|主持|出席|参加|列席|[指强]|讲话)");

    /** 当选为县检察院检察长,|须报市人大常委会批准: how an appointment goes on, and nothing that is asked for. */
    private static final Cue TO_BE_APPROVED = Cue.of(
            "directive.modal-of-approval",
            "须报市人大常委会批准",
            "须报送有关材料",
            "^[须应](?:依法)?(?:报经?|经|由|提请)[^,。;]{2,50}(?:批准|备案|确认|任命)");

    /** |就要胜利闭幕了: what is about to be. */
    private static final Cue SOON = Cue.of(
            "directive.modal-of-time",
            "就要胜利闭幕了",
            "就要迎难而上",
            "^(?:就|快|即)要(?:圆满|胜利|顺利|全面|基本|隆重)?(?:闭幕|结束|开幕|召开|举行|到来|来临|过去|取得|迎来|开始|完成了|实现了)");

    private static final Cue CALLS =
            Cue.of("directive.modal-called", "他号召全省干部", "要求进步的党员", "^[^,。;]{1,20}?(?:号召|要求|希望|呼吁|勉励|责成)(?=[全各广有])");

    static final List<Cue> CUES = List.of(NAMED, TO_BE_APPROVED, SOON, CALLS);

    private static final int LONGEST_NAMED = 12;

    private static final Words NOT_MODALS = Words.of("not-modals");

    private static final int LONGEST_ADDRESSEE = 44;
    private static final int LONGEST_TOPIC = 28;

    private final Reading reading;

    Modals(Reading reading) {
        this.reading = reading;
    }

    /** @param voiced whether it is known who speaks: only then anything may be a topic */
    DirectiveWords.@Nullable Asking in(int start, Span clause, boolean voiced) {
        Matcher m = DirectiveRules.MODAL.matcher(reading.text()).region(start, Math.min(clause.end(), start + 48));
        while (m.find()) {
            if (isPartOfWord(m.start(), m.end())
                    || isSurname(start, m.start(), clause.end())
                    || reading.brackets().depth(m.start()) > reading.brackets().depth(clause.start())) {
                continue;
            }
            String before = reading.text().substring(start, m.start());
            String asked = reading.text().substring(m.start(), clause.end());
            if (before.isEmpty() && TO_BE_APPROVED.opens(asked)
                    || SOON.opens(asked)
                    || DirectiveRules.NO_DEMAND.in(before)
                    || DirectiveRules.SEES.opens(reading.text().substring(m.end(), clause.end()))) {
                return null;
            }
            Rule rule = rule(before, voiced);
            if (rule != null) {
                boolean addressed = rule == DirectiveRules.BEHIND_ADDRESSEE || rule == DirectiveRules.BEHIND_PLACE;
                Span addressee = addressed ? new Span(start + called(before), m.start()) : null;
                return new DirectiveWords.Asking(m.start(), m.end(), true, addressee, rule.name());
            }
        }
        return null;
    }

    /** 他号召|全省干部|必须: whom it asks stands behind the word that it asks. */
    private static int called(String before) {
        Matcher calls = CALLS.matcher(before);
        return calls.find() ? calls.end() : 0;
    }

    /** The rule that reads a modal with these words between the beginning of its clause and it; null where none does. */
    private static @Nullable Rule rule(String before, boolean voiced) {
        for (Rule whom : List.of(DirectiveRules.BEHIND_ADDRESSEE, DirectiveRules.BEHIND_PLACE)) {
            if (before.length() <= LONGEST_ADDRESSEE && whom.matcher(before).find()) {
                return whom;
            }
        }
        if (before.isEmpty() || DirectiveRules.JOINTS.in(before)) {
            return DirectiveRules.MODAL;
        }
        boolean topic = voiced && before.length() <= LONGEST_TOPIC && !DirectiveRules.NO_TOPIC.in(before);
        return topic ? DirectiveRules.BEHIND_TOPIC : null;
    }

    /** 省委书记|应某主持: behind an office and before a deed, a person's name. */
    private boolean isSurname(int start, int at, int end) {
        String s = reading.text();
        return NAMED.opens(s.substring(at, Math.min(end, at + LONGEST_NAMED)))
                && NameReader.endsWithPost(s.substring(start, at));
    }

    private boolean isPartOfWord(int start, int end) {
        for (int at = Math.max(0, start - NOT_MODALS.longest() + 1); at <= start; at++) {
            int word = at + NOT_MODALS.lengthAt(reading.text(), at);
            if (word >= end && (at < start || word > end)) {
                return true;
            }
        }
        return false;
    }
}
