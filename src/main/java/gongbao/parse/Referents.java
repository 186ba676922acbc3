package gongbao.parse;

import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.Resolved;
import gongbao.place.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting a name means in its text: by its own words and the text's place; a name that tells no body means the text's own
 * meeting of these numbers, else the one that was named in full before it.
 *
 * <pre>
 * 县委十五届六次全会 召开。…|十五届六次全会|指出        → the own meeting
 * 市第六次党代会 … |第六次党代会|确定               → the city's congress
 * 省委十二届四次全会、市委十二届四次全会 … |十二届四次全会| → nobody knows
 * </pre>
 */
final class Referents {

    private static final String NUMBERS_ALONE = "reference.numbers-alone";

    private final Jurisdiction jurisdiction;
    private final MeetingParser.Result own;

    /** By what the names tell without their body, the meetings that are named in full, and where each first stands. */
    private final Map<MeetingNumbers, Map<Resolved, Integer>> named = new HashMap<>();

    /** @param names all that the text names, in order */
    Referents(MeetingParser.Result own, List<MeetingName> names) {
        this.jurisdiction = own.jurisdiction();
        this.own = own;
        for (MeetingName name : names) {
            Resolved resolved = jurisdiction.resolve(name);
            if (resolved != null) {
                named.computeIfAbsent(MeetingNumbers.of(name), key -> new LinkedHashMap<>())
                        .putIfAbsent(resolved, name.span().start());
            }
        }
    }

    /** The meeting; null where more than one is left. */
    @Nullable
    Resolved of(MeetingName name) {
        Resolved said = jurisdiction.resolve(name);
        if (said != null || !mayBeNamedBefore(name)) {
            return said;
        }
        return isOwn(name) ? ownMeeting() : named(name);
    }

    /** A name without its body; one with it has no more to learn from others. */
    private static boolean mayBeNamedBefore(MeetingName name) {
        return name.isBare() && name.term() != null || name.term() == null && name.session() != null;
    }

    /** Whether a name is of the text's own meeting, as far as both tell: 省委第九次全会, 十一届五次全会. */
    boolean isOwn(MeetingName name) {
        Resolved said = jurisdiction.resolve(name);
        MeetingName met = own.name();
        if (said != null && own.meeting().key() != null) {
            return said.key().equals(own.meeting().key());
        }
        return met != null
                && isSameNumber(name, met)
                && (Bodies.same(name, met) || isWeak(name) && isSmall(met.organ()));
    }

    private static boolean isSameNumber(MeetingName name, MeetingName met) {
        boolean term = name.term() == null || met.term() == null || name.term().equals(met.term());
        return term
                && Objects.equals(name.session(), met.session())
                && (name.session() != null || name.organ() == Organ.PARTY_CONGRESS);
    }

    /** 十届二次全体会议: nearly every body has such. */
    private static boolean isWeak(MeetingName name) {
        return name.rule().equals(NUMBERS_ALONE) && name.organ() == Organ.COMMITTEE && !name.full();
    }

    private static boolean isSmall(Organ organ) {
        return organ == Organ.CONSULTATIVE_CONFERENCE
                || organ == Organ.DISCIPLINE_COMMISSION
                || organ == Organ.GOVERNMENT;
    }

    private @Nullable Resolved ownMeeting() {
        MeetingKey key = own.meeting().key();
        String place = own.meeting().jurisdiction();
        Level level = own.meeting().level();
        return key == null || place == null || level == null
                ? null
                : new Resolved(place, level, key.code(), key.organ(), key.term(), key.session());
    }

    private @Nullable Resolved named(MeetingName name) {
        List<Resolved> before = named.getOrDefault(MeetingNumbers.of(name), Map.of()).entrySet().stream()
                .filter(other -> other.getValue() < name.span().start())
                .map(Map.Entry::getKey)
                .toList();
        Resolved one = name.term() != null && before.size() == 1 ? before.get(0) : null;
        return one == null || isOfOwnTerm(one) ? null : one;
    }

    /** In a text of 县委十二届五次全会, 十二届四次全会 may be the county's own, whoever else has a twelfth term. */
    private boolean isOfOwnTerm(Resolved one) {
        Meeting met = own.meeting();
        return met.organ() == one.organ()
                && Objects.equals(met.term(), one.term())
                && !one.code().equals(met.code());
    }
}
