package gongbao.model;

import gongbao.place.Division;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a meeting: whose, which term (届), which session (次).
 *
 * <p>{@link #toString} and {@link #parse} are inverses: {@code 511826-15-6}, {@code cpc-20-3}, {@code ccdi-20-3},
 * {@code 510000-congress-12}, {@code 511826-discipline-14-2}, {@code 511800-npc-standing-4-28}.
 *
 * @param code division code; {@code 000000} is the country
 * @param organ the body that meets
 * @param term 届
 * @param session 次; null for a congress named as a whole
 */
public record MeetingKey(
        String code, Organ organ, int term, @Nullable Integer session) {

    /** The code of the country as a whole. */
    public static final String COUNTRY = Division.COUNTRY;

    private static final Pattern FORM =
            Pattern.compile("(cpc|ccdi|\\d{6})(?:-([a-z]+(?:-standing)?))?-(\\d{1,9})(?:-(\\d{1,9}))?");

    /** What the id says of an organ whose place stands before it. */
    private static final Map<Organ, String> MARKS = Map.ofEntries(
            Map.entry(Organ.DISCIPLINE_COMMISSION, "discipline"),
            Map.entry(Organ.PARTY_CONGRESS, "congress"),
            Map.entry(Organ.PEOPLES_CONGRESS, "npc"),
            Map.entry(Organ.CONSULTATIVE_CONFERENCE, "cppcc"),
            Map.entry(Organ.STANDING_COMMITTEE, "standing"),
            Map.entry(Organ.PEOPLES_CONGRESS_STANDING, "npc-standing"),
            Map.entry(Organ.CONSULTATIVE_STANDING, "cppcc-standing"),
            Map.entry(Organ.GOVERNMENT, "government"),
            Map.entry(Organ.GOVERNMENT_STANDING, "government-standing"),
            Map.entry(Organ.PEOPLES_CONFERENCE, "representatives"),
            Map.entry(Organ.CONFERENCE, "conference"));

    /** The name of its page. */
    public Slug slug() {
        return new Slug(toString());
    }

    /** Whose meeting it is. */
    public Body body() {
        return new Body(code, organ);
    }

    /** Whether it names a meeting; 十四届全国人大 as a whole is a term of five years, 党的二十大 a meeting. */
    public boolean isMeeting() {
        return session != null || organ == Organ.PARTY_CONGRESS;
    }

    /** Whether it is a session of the congress that the other names as a whole, or the other way round. */
    public boolean isPartOf(MeetingKey other) {
        return body().equals(other.body()) && term == other.term && (session == null) != (other.session == null);
    }

    /** Whether it comes later by its numbers. */
    public boolean isBehind(MeetingKey other) {
        return term != other.term ? term > other.term : number() > other.number();
    }

    /**
     * How many meetings of the body lie between this and a later one; null where nobody can count them: how many sessions a
     * term had is not known, and conferences are of no body of their own.
     */
    public @Nullable Integer between(MeetingKey later) {
        if (!body().equals(later.body()) || organ == Organ.CONFERENCE || !isMeeting() || !later.isMeeting()) {
            return null;
        }
        if (session == null || later.session == null) {
            return session == null && later.session == null ? later.term - term - 1 : null;
        }
        return term == later.term ? later.session - session - 1 : null;
    }

    private int number() {
        return session == null ? 0 : session;
    }

    /** As that of any record; written out, as Java takes milliseconds to make one, and every start waits for this one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingKey key
                && term == key.term
                && organ == key.organ
                && code.equals(key.code)
                && Objects.equals(session, key.session);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * code.hashCode() + term) + number();
    }

    @Override
    public String toString() {
        return head() + "-" + term + (session == null ? "" : "-" + session);
    }

    private String head() {
        return head(code, organ);
    }

    /** 〔例〕511826, 511826-discipline, cpc, ccdi: what the ids of a body's meetings begin with. */
    static String head(String code, Organ organ) {
        if (!code.equals(COUNTRY)) {
            return organ == Organ.COMMITTEE ? code : code + "-" + MARKS.get(organ);
        }
        return switch (organ) {
            case COMMITTEE -> "cpc";
            case DISCIPLINE_COMMISSION -> "ccdi";
            case PARTY_CONGRESS, STANDING_COMMITTEE -> "cpc-" + MARKS.get(organ);
            default -> code + "-" + MARKS.get(organ);
        };
    }

    /** Reads what {@link #toString} wrote; null when the text is no such id. */
    public static @Nullable MeetingKey parse(String id) {
        Matcher m = FORM.matcher(id);
        if (!m.matches()) {
            return null;
        }
        String head = m.group(1);
        Organ organ = head.equals("ccdi") ? Organ.DISCIPLINE_COMMISSION : organ(m.group(2));
        if (organ == null) {
            return null;
        }
        String code = head.length() == 6 ? head : COUNTRY;
        return new MeetingKey(
                code, organ, Integer.parseInt(m.group(3)), m.group(4) == null ? null : Integer.valueOf(m.group(4)));
    }

    private static @Nullable Organ organ(@Nullable String mark) {
        return mark == null
                ? Organ.COMMITTEE
                : MARKS.entrySet().stream()
                        .filter(known -> known.getValue().equals(mark))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }
}
