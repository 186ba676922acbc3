package gongbao.model;

import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One personnel decision about one person.
 *
 * @param name without blanks
 * @param post the office gained or lost, as printed; null where none is named
 * @param act what was decided
 * @param span the name
 * @param rule the rule that read it
 */
public record Personnel(String name, @Nullable String post, Act act, Span span, String rule) {

    /** What was decided. */
    public enum Act implements Coded {
        ELECTED,
        APPOINTED,
        /** 确认…处分. */
        CONFIRMED,
        /** 递补, 增补. */
        CO_OPTED,
        /** 免去, 撤销, 接受…辞职. */
        REMOVED
    }
}
