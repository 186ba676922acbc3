package gongbao.parse;

import gongbao.model.Adopter;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds who else is the subject of a verb of adoption.
 *
 * <pre>
 * 省委十二届四次全会|审议通过了       → that meeting
 * 去年的全会|通过了                → another than the one reported
 * 国务院|批准了                   → a body, no meeting
 * 党的二十大是…。大会|通过了        → the meeting spoken of
 * 全会|审议通过了                 → none: the meeting itself
 * </pre>
 */
final class Adopters {

    private static final int CLAUSE = 60;

    /** 省委全会|精神: the meeting's name is no subject. */
    private static final Cue OF_MEETING = Cue.of("document.of-meeting", "精神", "审议", "^{documents:of-meeting}");

    private static final Cue BEFORE = Cue.of(
            "document.other-time",
            "去年的县委全会",
            "县委全会",
            "(?:[去前上]年|上一?[次届]|前一?[次届]|\\d{4}年(?:的|[召举]))[^,。;:《]{0,16}?(?:全会|会议|大会|党代会|常委会)(?=(?:就|曾|已经?|还|上)?$)");

    private static final Cue BODY = Cue.of(
            "document.other-body",
            "国务院正式",
            "代表县委常委会",
            "^(?!.{0,12}(?:代表|受|向|听取))[^,。;:《]{0,16}(?:国务院|中央|人大|政府|政治局|常委会|常务会议|办公会)(?=(?:会议|已经?|正式|研究)?$)");

    private static final Cue BACK = Cue.of("document.meeting-before", "大会审议通过了", "全会审议通过了", "^(?:大会|会议)");

    private static final Cue SUBJECT = Cue.of("document.meeting-is", "是我国改革开放", "精神", "^[是在于站,]");

    private static final Cue AT = Cue.of("document.at-meeting", "闭幕式上作", "结束后作", "^[^,。;:]{0,5}上");

    private static final Cue ADJOINS = Cue.of("document.right-behind", "已", "精神", "^(?:已|曾|上|所|讨论|审议)?$");

    private static final Cue AT_CONFERENCE = Cue.of(
            "document.at-conference",
            "张某某在中央工作会议闭幕式上",
            "张某某在县委第三次全会上",
            "在[^,。;:届次]{2,16}(?:工作|座谈|动员)会议?[^,。;:]{0,4}上[^,。;:]{0,4}$");

    static final List<Cue> CUES = List.of(AT, AT_CONFERENCE, ADJOINS, OF_MEETING, BEFORE, BODY, BACK, SUBJECT);

    private final Reading reading;
    private final TreeMap<Integer, Adopter> named = new TreeMap<>();

    /** @param otherMeetings those that the text names, in the folded text */
    Adopters(Reading reading, List<Adopter> otherMeetings) {
        this.reading = reading;
        otherMeetings.forEach(other -> named.put(other.span().start(), other));
    }

    /** Who else is the subject of the verb at an offset; null where the meeting itself is. */
    @Nullable
    Adopter of(Span sentence, int verb) {
        Adopter meeting = named(sentence, verb);
        Adopter other = meeting != null ? meeting : told(sentence, verb);
        return other != null ? other : spokenOf(sentence);
    }

    /** Whether the clause of a verb tells that it is done at another meeting: 他在|中央工作会议|闭幕式上作了. */
    boolean isAt(Span sentence, int verb) {
        return named.subMap(sentence.start(), true, Math.max(sentence.start(), verb), true).values().stream()
                        .map(Adopter::span)
                        .anyMatch(name -> name.end() <= verb
                                && name.start() > sentence.start()
                                && reading.text().charAt(name.start() - 1) == '在'
                                && AT.opens(reading.text().substring(name.end(), verb)))
                || AT_CONFERENCE.in(reading.text().substring(Math.max(sentence.start(), verb - CLAUSE), verb));
    }

    /** 党的二十大是…的大会。|大会…审议通过了: the meeting that the sentence before speaks of. */
    private @Nullable Adopter spokenOf(Span sentence) {
        if (sentence.start() == 0 || !BACK.opens(reading.text(sentence))) {
            return null;
        }
        Span before = reading.sentenceAt(sentence.start() - 1);
        boolean goesOn = reading.paragraphAt(before.start()) == reading.paragraphAt(sentence.start());
        Map.Entry<Integer, Adopter> first = goesOn ? named.ceilingEntry(before.start()) : null;
        return first != null && first.getKey() == before.start() && isSubject(first.getValue())
                ? first.getValue()
                : null;
    }

    /** 党的二十大|是…; a voice that speaks of the meeting reported, 省委全会|精神, is none. */
    private boolean isSubject(Adopter meeting) {
        return SUBJECT.opens(reading.text()
                .substring(
                        meeting.span().end(),
                        Math.min(reading.text().length(), meeting.span().end() + 2)));
    }

    /** 省委十二届四次全会…审议通过了. */
    private @Nullable Adopter named(Span sentence, int verb) {
        // 省委全会作出《甲》,|市委全会|通过《乙》: the nearest before the verb.
        for (Adopter other : named.subMap(sentence.start(), true, Math.max(sentence.start(), verb), true)
                .descendingMap()
                .values()) {
            Span name = other.span();
            if (name.end() > verb) {
                continue;
            }
            // 研究了召开县一届人大二次会议、|县政协二届三次会议|事宜;讨论通过了: what was done next is told behind ; again.
            boolean opens = name.start() == sentence.start()
                    || ",:;、".indexOf(reading.text().charAt(name.start() - 1)) >= 0
                            && Words.indexOf(reading.text(), ";", name.end(), verb) < 0;
            String behind =
                    reading.text().substring(name.end(), Math.min(reading.text().length(), name.end() + 3));
            // 根据|党的八届六中全会|通过的《决议》: right before the verb it is its subject wherever it stands.
            opens |= ADJOINS.is(reading.text().substring(name.end(), Math.min(verb, name.end() + 4)));
            if (opens && !OF_MEETING.opens(behind) && reading.text().charAt(name.start()) != '、') {
                return other;
            }
        }
        return null;
    }

    private @Nullable Adopter told(Span sentence, int verb) {
        int start = verb;
        while (start > sentence.start()
                && verb - start < CLAUSE
                && ",;:".indexOf(reading.text().charAt(start - 1)) < 0) {
            start--;
        }
        String clause = reading.text().substring(start, verb);
        for (Cue cue : List.of(BEFORE, BODY)) {
            Matcher who = cue.matcher(clause);
            if (who.find()) {
                Span words = new Span(start + who.start(), start + who.end());
                return new Adopter(reading.seen(words), null, words);
            }
        }
        return null;
    }
}
