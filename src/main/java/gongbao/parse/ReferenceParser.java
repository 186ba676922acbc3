package gongbao.parse;

import gongbao.model.Reference;
import gongbao.model.Resolved;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words that point to meetings, and says which meeting they mean where one reading is left.
 *
 * <pre>
 * 省委十二届四次全会        → plenum, resolved from the communiqué's own place
 * 二十届二中、三中全会       → two plenums of the centre
 * 党的二十大             → party congress 20
 * 历次全会, 省委全会       → unresolved
 * 中央经济工作会议         → conference
 * </pre>
 */
final class ReferenceParser {

    /** A plenum without its numbers: 省委全会, 市委全会, 中央全会. */
    private static final Pattern BARE = Pattern.compile("(?:党中央|中央|省委|自治区党委|[\\u4e00-\\u9fff]{0,4}(?:市委|区委|县委|州委|旗委)|省纪委|市纪委|中央纪委)(?:历次)?全会|(?<![届、和一二三四五六七八九十])[一二三四五六七八九十]中全会");

    private static final Pattern BODY_WORD = Pattern.compile("(?:党中央|中央纪委|中央|省委|自治区党委|市委|区委|县委|州委|旗委|省纪委|市纪委)(?:历次)?全会$");

    /** 中央经济工作会议, 全国生态环境保护大会, 省委农村工作会议. */
    private static final Pattern CONFERENCE = Pattern.compile(
            "(?:中央|全国|省委|自治区党委|市委|县委|区委|州委|旗委|省|市|县|区)(?:(?!召开|举行|会议|全会|深入|落实|贯彻|精神|和|及|与|、|要|关于)[\\u4e00-\\u9fff]){1,16}?(?:工作会议|工作座谈会|工作大会|保护大会|研讨班|宣传思想文化工作会议)");

    private final Reading reading;
    private final Jurisdiction jurisdiction;

    ReferenceParser(Reading reading, Jurisdiction jurisdiction) {
        this.reading = reading;
        this.jurisdiction = jurisdiction;
    }

    /** @param own the full name of the meeting that the text reports, wherever it stands, is no reference */
    List<Reference> parse(FrontMatter front, MeetingParser.Result own) {
        List<Reference> references = new ArrayList<>();
        for (MeetingName name : names(front)) {
            Resolved resolved = jurisdiction.resolve(name);
            boolean same = resolved != null ? resolved.key().equals(own.meeting().key())
                    : own.name() != null && own.meeting().key() == null && reading.text(own.name().span()).equals(reading.text(name.span()));
            boolean ownFullName = name.full() && same;
            if (!ownFullName) {
                references.add(reference(name, resolved));
            }
        }
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            unnumbered(reading.paragraphs().get(p), references);
        }
        references.sort(Comparator.comparing(Reference::span));
        return references;
    }

    /** Names of meetings in the text proper, in order; an overlapping shorter one gives way. */
    List<MeetingName> names(FrontMatter front) {
        List<MeetingName> names = new ArrayList<>();
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            Span paragraph = reading.paragraphs().get(p);
            names.addAll(MeetingNames.find(reading, paragraph));
            for (MeetingName congress : CongressNames.find(reading, paragraph)) {
                if (names.stream().noneMatch(name -> name.span().overlaps(congress.span()))) {
                    names.add(congress);
                }
            }
        }
        names.sort(Comparator.comparing(MeetingName::span));
        return names;
    }

    private Reference reference(MeetingName name, @org.jspecify.annotations.Nullable Resolved resolved) {
        Reference.Kind kind = switch (name.organ()) {
            case COMMITTEE, DISCIPLINE_COMMISSION -> Reference.Kind.PLENUM;
            case PARTY_CONGRESS -> Reference.Kind.PARTY_CONGRESS;
            case PEOPLES_CONGRESS, CONSULTATIVE_CONFERENCE -> Reference.Kind.CONGRESS;
        };
        String reason = resolved == null ? jurisdiction.reason(name) : null;
        return new Reference(kind, reading.verbatim(name.span()), resolved, reason, reading.origin(name.span()), "meeting-name");
    }

    private void unnumbered(Span paragraph, List<Reference> references) {
        Matcher bare = BARE.matcher(reading.text()).region(paragraph.start(), paragraph.end());
        while (bare.find()) {
            Matcher word = BODY_WORD.matcher(bare.group());
            int start = word.find() ? bare.start() + word.start() : bare.start();
            add(references, Reference.Kind.PLENUM, new Span(start, bare.end()), "no-term", "bare-plenum");
        }
        Matcher conference = CONFERENCE.matcher(reading.text()).region(paragraph.start(), paragraph.end());
        while (conference.find()) {
            add(references, Reference.Kind.CONFERENCE, new Span(conference.start(), conference.end()), "no-term", "conference");
        }
    }

    private void add(List<Reference> references, Reference.Kind kind, Span words, String reason, String rule) {
        Span span = reading.origin(words);
        if (references.stream().noneMatch(reference -> reference.span().overlaps(span))) {
            references.add(new Reference(kind, reading.verbatim(words), null, reason, span, rule));
        }
    }
}
