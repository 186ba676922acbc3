package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Reference;
import gongbao.model.Reference.Coming;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that point to meetings without any number: none of them is resolved.
 *
 * <pre>
 * 省委全会, 一中全会, 省党代会                → plenum, plenum, party congress
 * 中央、省委经济工作会议, 中央工作会议          → conferences
 * 中央政治局第十六次集体学习                 → event
 * </pre>
 */
final class BareReferences {

    private final Reading reading;
    private final Covered covered;
    private final @Nullable Span own;
    private final List<Reference> references = new ArrayList<>();

    BareReferences(Reading reading, Covered covered, MeetingParser.Result own) {
        this.reading = reading;
        this.covered = covered;
        this.own = own.name() == null ? null : own.name().span();
    }

    List<Reference> parse(FrontMatter front) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            in(reading.paragraphs().get(p));
        }
        return references;
    }

    private void in(Span paragraph) {
        String s = reading.text();
        for (int at = Words.indexOf(s, "全会", paragraph.start(), paragraph.end());
                at >= 0;
                at = Words.indexOf(s, "全会", at + 2, paragraph.end())) {
            plenum(paragraph, at);
        }
        for (int at = Words.indexOf(s, "政治局", paragraph.start(), paragraph.end());
                at >= 0;
                at = Words.indexOf(s, "政治局", at + 3, paragraph.end())) {
            politburo(paragraph, at);
        }
        congresses(paragraph);
        conferences(paragraph);
    }

    private void plenum(Span paragraph, int at) {
        for (Rule rule : List.of(ReferenceRules.PLENUM, ReferenceRules.CENTRAL_PLENUM)) {
            Matcher m = rule.matcher(reading.text()).region(Math.max(paragraph.start(), at - 8), at + 2);
            if (m.useTransparentBounds(true).find()) {
                BodyName body = bodyAtStart(m.start(), at);
                Span words = new Span(body == null ? m.start() : body.start(), at + 2);
                add(Reference.Kind.PLENUM, words, rule);
                return;
            }
        }
    }

    private void politburo(Span paragraph, int at) {
        int start = ReferenceRules.start(ReferenceRules.BEFORE_POLITBURO, reading.text(), paragraph, at);
        if (start < 0) {
            return;
        }
        for (Rule rule : List.of(ReferenceRules.STUDY, ReferenceRules.POLITBURO)) {
            Matcher m = rule.matcher(reading.text()).region(at, Math.min(paragraph.end(), at + 24));
            if (m.useTransparentBounds(true).lookingAt()) {
                boolean study = rule == ReferenceRules.STUDY;
                Reference.Kind kind = study ? Reference.Kind.EVENT : Reference.Kind.CONFERENCE;
                add(kind, new Span(start, m.end()), rule);
                return;
            }
        }
    }

    /** 省党代会, 吉川市党代会, 县党员代表会议. */
    private void congresses(Span paragraph) {
        String s = reading.text();
        Matcher m = ReferenceRules.CONGRESS
                .matcher(s)
                .region(paragraph.start(), paragraph.end())
                .useTransparentBounds(true);
        while (m.find()) {
            String place = BodyName.placeEndingAt(s, m.start() + 1, m.group().substring(0, 1));
            int start = place == null ? m.start() : m.start() + 1 - place.length();
            boolean conference = m.group().endsWith("会议");
            Reference.Kind kind = conference ? Reference.Kind.CONFERENCE : Reference.Kind.PARTY_CONGRESS;
            add(kind, new Span(start, m.end()), ReferenceRules.CONGRESS);
        }
    }

    private void conferences(Span paragraph) {
        String s = reading.text();
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
                alike(paragraph, start);
                add(Reference.Kind.CONFERENCE, new Span(start, end.end()), ReferenceRules.CONFERENCE);
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
    private void alike(Span paragraph, int conference) {
        int end = conference - 1;
        while (end > paragraph.start() && "、和".indexOf(reading.text().charAt(end)) >= 0) {
            BodyName body = BodyName.endingAt(reading.text(), end);
            int start = body == null || body.start() < paragraph.start() ? -1 : body.start();
            if (start < 0) {
                return;
            }
            add(Reference.Kind.CONFERENCE, new Span(start, end), ReferenceRules.CONFERENCE_LIST);
            end = start - 1;
        }
    }

    private void add(Reference.Kind kind, Span words, Rule rule) {
        if (!covered.has(words) && !isOwn(words)) {
            covered.add(words);
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

    /** 全省农村工作会议 that the text reports, in its own name. */
    private boolean isOwn(Span words) {
        return own != null && words.end() > own.start() && words.start() < own.end();
    }
}
