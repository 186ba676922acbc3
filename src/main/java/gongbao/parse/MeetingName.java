package gongbao.parse;

import gongbao.model.Organ;
import gongbao.place.Level;
import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a meeting, as they stand; whose meeting it is, is for {@link Jurisdiction} to say.
 *
 * @param span the words
 * @param host the body that meets, as far as the words tell
 * @param term 届, or the number of a congress; null where it is left out
 * @param session 次; null where it is left out
 * @param full whether it is a full name ({@code …委员会第六次全体会议})
 * @param enlarged whether it says 扩大
 * @param rule name of the rule that a reference by these words is read by
 */
record MeetingName(
        Span span,
        Host host,
        @Nullable Integer term,
        @Nullable Integer session,
        boolean full,
        boolean enlarged,
        String rule) {

    /**
     * The body that meets.
     *
     * @param place place printed in the name ({@code 四川省}); null where there is none
     * @param level level that the short name of the body tells ({@code 省委 → province}); null where it tells none
     * @param district whether the short name says 区, which leaves open of which level
     */
    record Host(@Nullable String place, @Nullable Level level, boolean district, Organ organ) {}

    @Nullable
    String place() {
        return host.place();
    }

    @Nullable
    Level level() {
        return host.level();
    }

    boolean district() {
        return host.district();
    }

    Organ organ() {
        return host.organ();
    }

    /** Whether only its session tells which it is; a congress is also named as a whole. */
    boolean isPlenum() {
        return !organ().isCongress();
    }

    MeetingName with(Span newSpan, @Nullable Integer newSession) {
        return new MeetingName(newSpan, host, term, newSession, full, enlarged, rule);
    }

    MeetingName with(Host newHost) {
        return new MeetingName(span, newHost, term, session, full, enlarged, rule);
    }

    /** Whether it tells nothing of the body that meets but its kind: 十一届五次全会, 第六次党代会. */
    boolean isBare() {
        return host.place() == null && host.level() == null;
    }
}
