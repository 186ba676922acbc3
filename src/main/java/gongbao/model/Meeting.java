package gongbao.model;

import gongbao.place.Level;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that a communiqué reports.
 *
 * @param name full name as the opening sentence prints it ({@code 中国共产党…第十五届委员会第六次全体会议}), without blanks
 * @param convener the body that met
 * @param sitting which of its meetings it was
 * @param days when it met
 * @param setting where it met, and who presided
 * @param span the sentence that opens the communiqué, or the name in the title; null when the text names no meeting
 * @param rule the rule that read its name
 */
public record Meeting(
        @Nullable String name,
        Convener convener,
        Sitting sitting,
        Days days,
        Setting setting,
        @Nullable Span span,
        String rule)
        implements Fact {

    /** No text reports more than one meeting. */
    private static final FactId ONLY = new FactId(FactId.Kind.MEETING, 1);

    public static final Meeting UNKNOWN = new Meeting(
            null, Convener.UNKNOWN, Sitting.UNKNOWN, Days.UNKNOWN, Setting.UNKNOWN, null, "meeting.unknown");

    @Override
    public FactId id() {
        return ONLY;
    }

    @Override
    public List<Span> spans() {
        return span == null ? List.of() : List.of(span);
    }

    @Override
    public Meeting in(int number, UnaryOperator<Span> place) {
        Span placed = span == null ? null : place.apply(span);
        return new Meeting(name, convener, sitting, days, setting.in(place), placed, rule);
    }

    public Meeting withSetting(Setting known) {
        return new Meeting(name, convener, sitting, days, known, span, rule);
    }

    public Meeting withDays(Days known) {
        return new Meeting(name, convener, sitting, known, setting, span, rule);
    }

    public Meeting withConvener(Convener known) {
        return new Meeting(name, known, sitting, days, setting, span, rule);
    }

    public @Nullable String venue() {
        return setting.venue();
    }

    public @Nullable String chair() {
        return setting.chair();
    }

    public @Nullable String body() {
        return convener.body();
    }

    public @Nullable Organ organ() {
        return convener.organ();
    }

    public @Nullable Level level() {
        return convener.level();
    }

    public @Nullable String jurisdiction() {
        return convener.jurisdiction();
    }

    public @Nullable String code() {
        return convener.code();
    }

    public @Nullable Integer term() {
        return sitting.term();
    }

    public @Nullable Integer session() {
        return sitting.session();
    }

    public boolean enlarged() {
        return sitting.enlarged();
    }

    public @Nullable LocalDate startDate() {
        return days.startDate();
    }

    public @Nullable LocalDate endDate() {
        return days.endDate();
    }

    public @Nullable LocalDate givenOn() {
        return days.givenOn();
    }

    public @Nullable LocalDate givenSince() {
        return days.givenSince();
    }

    public @Nullable LocalDate adoptedOn() {
        return days.adoptedOn();
    }

    /** The last of its days that the text gives; null where it gives none. */
    public @Nullable LocalDate day() {
        return endDate() != null ? endDate() : startDate();
    }

    /** The identity of the body, where place and organ are known; else null. */
    public @Nullable Body convening() {
        return code() == null || organ() == null ? null : new Body(code(), organ());
    }

    /** 〔例〕510000-session-13-1958: a session of no term is told from its namesakes by its year; null where that is not known. */
    public @Nullable String idWithoutTerm() {
        LocalDate day = day();
        return code() == null || organ() == null || session() == null || term() != null || day == null
                ? null
                : MeetingKey.head(code(), organ()) + "-session-" + session() + "-" + day.getYear();
    }

    /** The identity of the meeting, where place, term and session are known; a Party congress is one as a whole. Else null. */
    public @Nullable MeetingKey key() {
        boolean whole = organ() == Organ.PARTY_CONGRESS;
        return code() == null || organ() == null || term() == null || session() == null && !whole
                ? null
                : new MeetingKey(code(), organ(), term(), session());
    }
}
