package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import org.jspecify.annotations.Nullable;

/**
 * The words around a term in which the name of a meeting is looked for.
 *
 * @param s folded text
 * @param floor where the name begins at the earliest
 * @param number where the number of the term begins, or its 第
 * @param behind what stands behind 届
 */
record TermPlace(String s, int floor, int number, SessionWords behind) {

    String inside() {
        return behind.inside();
    }

    /** 党的|十一届…: the name begins with the Party. */
    int withParty() {
        return s.startsWith("党的", number - 2) ? number - 2 : number;
    }

    boolean insideIsFull() {
        return inside().endsWith("委员会")
                || inside().endsWith("委员")
                || inside().endsWith("代表大会")
                || inside().endsWith("代表会议");
    }

    /** The organ that the words behind the term tell, else the one that is known. */
    Organ organ(@Nullable Organ known) {
        return Organs.of(inside() + behind.tail(), known);
    }

    /** The body as the host of the meeting. */
    Host host(BodyName body, Organ organ) {
        return new Host(body.place(), body.level(), body.district(), organ);
    }
}
