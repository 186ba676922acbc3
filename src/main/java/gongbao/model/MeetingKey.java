package gongbao.model;

import gongbao.place.Division;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a meeting: whose, which term (届), which session (次).
 *
 * <p>{@link #toString} and {@link #parse} are inverses: {@code 511826-15-6}, {@code cpc-20-3}, {@code ccdi-20-3},
 * {@code 510000-congress-12}, {@code 511826-discipline-14-2}.
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
            Pattern.compile("(cpc|ccdi|\\d{6})(?:-(congress|discipline|npc|cppcc))?-(\\d{1,9})(?:-(\\d{1,9}))?");

    /** The name of its page. */
    public Slug slug() {
        return new Slug(toString());
    }

    /** Whose meeting it is. */
    public Body body() {
        return new Body(code, organ);
    }

    @Override
    public String toString() {
        return head() + "-" + term + (session == null ? "" : "-" + session);
    }

    private String head() {
        boolean central = code.equals(COUNTRY);
        return switch (organ) {
            case COMMITTEE -> central ? "cpc" : code;
            case DISCIPLINE_COMMISSION -> central ? "ccdi" : code + "-discipline";
            case PARTY_CONGRESS -> (central ? "cpc" : code) + "-congress";
            case PEOPLES_CONGRESS -> code + "-npc";
            case CONSULTATIVE_CONFERENCE -> code + "-cppcc";
        };
    }

    /** Reads what {@link #toString} wrote; null when the text is no such id. */
    public static @Nullable MeetingKey parse(String id) {
        Matcher m = FORM.matcher(id);
        if (!m.matches()) {
            return null;
        }
        String head = m.group(1);
        String kind = m.group(2) == null ? "" : m.group(2);
        Organ organ = head.equals("ccdi")
                ? Organ.DISCIPLINE_COMMISSION
                : switch (kind) {
                    case "congress" -> Organ.PARTY_CONGRESS;
                    case "discipline" -> Organ.DISCIPLINE_COMMISSION;
                    case "npc" -> Organ.PEOPLES_CONGRESS;
                    case "cppcc" -> Organ.CONSULTATIVE_CONFERENCE;
                    default -> Organ.COMMITTEE;
                };
        String code = head.length() == 6 ? head : COUNTRY;
        return new MeetingKey(
                code, organ, Integer.parseInt(m.group(3)), m.group(4) == null ? null : Integer.valueOf(m.group(4)));
    }
}
