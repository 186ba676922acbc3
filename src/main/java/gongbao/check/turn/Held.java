package gongbao.check.turn;

import gongbao.check.table.DatedFact;
import gongbao.check.table.FactTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which meetings of the centre were held, and when. */
final class Held {

    /** Columns of {@code meetings.tsv}: body, term, session, and those of every table. */
    private static final int COLUMNS = 6;

    /** Whose meetings they are. */
    enum Body {
        CONGRESS,
        PLENUM,
        NPC,
        CPPCC
    }

    private static final Map<String, DatedFact> MEETINGS = meetings();

    private Held() {}

    private static Map<String, DatedFact> meetings() {
        Map<String, DatedFact> meetings = new HashMap<>();
        List<DatedFact> facts = FactTable.of("meetings", COLUMNS, fact -> fact);
        for (DatedFact fact : facts) {
            String session = fact.text(2).equals("-") ? "0" : fact.text(2);
            meetings.put(key(Body.valueOf(fact.text(0).toUpperCase(Locale.ROOT)), fact.text(1), session), fact);
        }
        return meetings;
    }

    private static String key(Body body, String term, String session) {
        return body + " " + term + " " + session;
    }

    static boolean isKnown(Body body, int term, int session) {
        return meeting(body, term, session) != null;
    }

    private static @Nullable DatedFact meeting(Body body, int term, int session) {
        return MEETINGS.get(key(body, String.valueOf(term), String.valueOf(session)));
    }

    /** Its last day, or the last of the month or year in which it was held; null where none is known. */
    static @Nullable LocalDate end(Body body, int term, int session) {
        DatedFact meeting = meeting(body, term, session);
        return meeting == null ? null : meeting.until();
    }

    /** Whether it was held on a day, or is only known to have been in that month or year. */
    static boolean isOn(Body body, int term, int session, LocalDate day) {
        DatedFact meeting = meeting(body, term, session);
        return meeting != null && meeting.until() != null && meeting.heldOn(day);
    }

    /** How many meetings of the term are known. */
    static int sessions(Body body, int term) {
        int sessions = 0;
        while (isKnown(body, term, sessions + 1)) {
            sessions++;
        }
        return sessions;
    }

    /** The latest term of which a meeting is known. */
    static int latestTerm(Body body) {
        int term = 1;
        while (isKnown(body, term + 1, body == Body.CONGRESS ? 0 : 1) || term < 6) {
            term++;
        }
        return term;
    }
}
