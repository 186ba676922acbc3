package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Reference;
import gongbao.model.Reference.Coming;
import gongbao.model.Resolved;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

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

    private final Reading reading;
    private final Jurisdiction jurisdiction;

    /** Start and end of what numbered names already cover. */
    private final TreeMap<Integer, Integer> covered = new TreeMap<>();

    private final Announcements announcements;
    private final @Nullable LocalDate published;

    ReferenceParser(Reading reading, Jurisdiction jurisdiction, @Nullable LocalDate published) {
        this.reading = reading;
        this.jurisdiction = jurisdiction;
        this.announcements = new Announcements(reading);
        this.published = published;
    }

    /**
     * @param names what {@link #names} found
     * @param own the full name of the meeting that the text reports, wherever it stands, is no reference
     */
    List<Reference> parse(FrontMatter front, List<MeetingName> names, MeetingParser.Result own) {
        List<Reference> references = new ArrayList<>();
        for (MeetingName name : names) {
            Resolved resolved = jurisdiction.resolve(name);
            boolean same = resolved != null && (own.meeting().key() != null || name.place() == null)
                    ? resolved.key().equals(own.meeting().key())
                    : own.name() != null
                            && own.meeting().key() == null
                            && reading.text(own.name().span()).equals(reading.text(name.span()));
            // 第八届扩大的第十二次中央委员会全会: a full name in a word order of its own.
            boolean ownFullName = same
                    && (name.full()
                            || reading.compact(name.span()).startsWith("中国共产党")
                                    && reading.compact(name.span())
                                            .equals(own.meeting().name()));
            if (!ownFullName) {
                boolean isOwn =
                        resolved != null && resolved.key().equals(own.meeting().key());
                Coming coming = isOwn
                        ? Coming.NOT
                        : announcements.of(name, own.meeting().endDate(), published);
                references.add(reference(name, resolved, coming));
                covered.put(name.span().start(), name.span().end());
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
            int before = names.size();
            names.addAll(MeetingNames.find(reading, paragraph));
            TreeMap<Integer, Integer> plenums = new TreeMap<>();
            names.subList(before, names.size())
                    .forEach(
                            name -> plenums.put(name.span().start(), name.span().end()));
            for (MeetingName congress : CongressNames.find(reading, paragraph)) {
                Map.Entry<Integer, Integer> left =
                        plenums.floorEntry(congress.span().end() - 1);
                if (left == null || left.getValue() <= congress.span().start()) {
                    names.add(congress);
                }
            }
        }
        names.sort(Comparator.comparing(MeetingName::span));
        return names;
    }

    private Reference reference(MeetingName name, @Nullable Resolved resolved, Coming coming) {
        Reference.Kind kind = switch (name.organ()) {
            case COMMITTEE, DISCIPLINE_COMMISSION -> Reference.Kind.PLENUM;
            case PARTY_CONGRESS -> Reference.Kind.PARTY_CONGRESS;
            case PEOPLES_CONGRESS, CONSULTATIVE_CONFERENCE -> Reference.Kind.CONGRESS;
            case PEOPLES_CONGRESS_STANDING, CONSULTATIVE_STANDING, PEOPLES_CONFERENCE -> Reference.Kind.CONGRESS;
            case STANDING_COMMITTEE, GOVERNMENT, GOVERNMENT_STANDING, CONFERENCE -> Reference.Kind.CONFERENCE;
        };
        String reason = resolved == null ? jurisdiction.reason(name) : null;
        return new Reference(
                FactId.Kind.REFERENCE.uncounted(),
                kind,
                reading.verbatim(name.span()),
                resolved,
                reason,
                coming,
                name.span(),
                name.rule());
    }

    private void unnumbered(Span paragraph, List<Reference> references) {
        String s = reading.text();
        for (int at = Words.indexOf(s, "全会", paragraph.start(), paragraph.end());
                at >= 0;
                at = Words.indexOf(s, "全会", at + 2, paragraph.end())) {
            unnumberedPlenum(paragraph, at, references);
        }
        Matcher end = ReferenceRules.CONFERENCE.matcher(s).region(paragraph.start(), paragraph.end());
        while (end.find()) {
            Matcher head = ReferenceRules.CONFERENCE_HEAD
                    .matcher(s)
                    .region(Math.max(paragraph.start(), end.start() - 20), end.start());
            if (head.find()) {
                BodyName body = bodyAtStart(head.start(), end.start());
                int start = body == null ? head.start() : body.start();
                if (start > 0 && s.charAt(start - 1) == '暨') {
                    // 全会暨县委经济工作会议: the same meeting under two names.
                    continue;
                }
                alike(references, paragraph, start);
                add(references, Reference.Kind.CONFERENCE, new Span(start, end.end()), ReferenceRules.CONFERENCE);
            }
        }
    }

    private void unnumberedPlenum(Span paragraph, int at, List<Reference> references) {
        for (Rule rule : List.of(ReferenceRules.PLENUM, ReferenceRules.CENTRAL_PLENUM)) {
            Matcher m = rule.matcher(reading.text()).region(Math.max(paragraph.start(), at - 8), at + 2);
            if (m.useTransparentBounds(true).find()) {
                BodyName body = bodyAtStart(m.start(), at);
                Span words = new Span(body == null ? m.start() : body.start(), at + 2);
                add(references, Reference.Kind.PLENUM, words, rule);
                return;
            }
        }
    }

    /** 遂宁市|委经济工作会议: the place before the body's word belongs to the name. */
    private @Nullable BodyName bodyAtStart(int start, int end) {
        for (int length = 2; length <= 3 && start + length <= end; length++) {
            if (reading.text().charAt(start + length - 1) == '委') {
                return BodyName.endingAt(reading.text(), start + length);
            }
        }
        return null;
    }

    /** 中央、省委、|市委经济工作会议: the bodies before a conference whose name they share. */
    private void alike(List<Reference> references, Span paragraph, int conference) {
        int end = conference - 1;
        while (end > paragraph.start() && "、和".indexOf(reading.text().charAt(end)) >= 0) {
            BodyName body = BodyName.endingAt(reading.text(), end);
            int start = body == null || body.start() < paragraph.start() ? -1 : body.start();
            if (start < 0) {
                return;
            }
            add(references, Reference.Kind.CONFERENCE, new Span(start, end), ReferenceRules.CONFERENCE_LIST);
            end = start - 1;
        }
    }

    private void add(List<Reference> references, Reference.Kind kind, Span words, Rule rule) {
        if (covered.floorEntry(words.end() - 1) == null
                || covered.floorEntry(words.end() - 1).getValue() <= words.start()) {
            references.add(new Reference(
                    FactId.Kind.REFERENCE.uncounted(),
                    kind,
                    reading.verbatim(words),
                    null,
                    "no-term",
                    Coming.NOT,
                    words,
                    rule.name()));
        }
    }
}
