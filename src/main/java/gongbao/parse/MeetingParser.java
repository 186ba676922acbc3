package gongbao.parse;

import gongbao.model.Convener;
import gongbao.model.Days;
import gongbao.model.Meeting;
import gongbao.model.Organ;
import gongbao.model.Setting;
import gongbao.model.Sitting;
import gongbao.place.Division;
import gongbao.place.Level;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads which meeting a communiqué reports, when, where and under whom it met.
 *
 * <pre>
 * 中国共产党××县第十五届委员会第六次全体会议,于2024年1月5日在××举行。
 * 12月27日下午，县委召开十三届十一次全体（扩大）会议。
 * 中国共产党××市第八届委员会3月4日下午举行第一次全体会议。
 * </pre>
 */
final class MeetingParser {

    private static final int OPENING_SENTENCES = 8;

    private final Reading reading;
    private final FrontMatter front;
    private final HomeFinder homes;

    private final MeetingDates dates;

    MeetingParser(Reading reading, FrontMatter front, HomeFinder homes, @Nullable LocalDate published) {
        this.reading = reading;
        this.front = front;
        this.homes = homes;
        this.dates = new MeetingDates(reading, front, published);
    }

    /** The meeting, and the place it speaks for. */
    record Result(
            Meeting meeting,
            Jurisdiction jurisdiction,
            @Nullable MeetingName name) {}

    Result parse() {
        // What a report tells of other meetings is not where it was given.
        Opening opening = front.given() ? null : opening();
        MeetingName title = front.title() == null ? null : firstName(front.title());
        MeetingName note = Reports.naming(reading, front)
                .map(this::firstName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        MeetingName best = best(opening == null ? null : opening.name(), title, note);
        if (best == null) {
            Division home = homes.given() != null
                    ? homes.given()
                    : front.title() == null ? null : homes.inTitle(reading.text(front.title()));
            return new Result(
                    Meeting.UNKNOWN.withDays(new Days(null, null, dates.given())), new Jurisdiction(home), null);
        }
        Division home = homes.find(best);
        if (home == null && title != null && title != best && title.place() != null) {
            home = homes.find(title);
        }
        Rule rule = opening != null && opening.name() == best
                ? opening.printed() == null ? MeetingRules.OPENING : MeetingRules.PARTED
                : best == title ? MeetingRules.TITLE : MeetingRules.NOTE;
        return new Result(meeting(best, rule, opening, home), new Jurisdiction(home), best);
    }

    /** The sentence that says the meeting was held. */
    private record Opening(
            Span sentence,
            @Nullable MeetingName name,
            @Nullable String printed) {}

    private @Nullable Opening opening() {
        int looked = 0;
        for (int p = front.first(); p < reading.paragraphs().size() && looked < OPENING_SENTENCES; p++) {
            for (Span sentence : reading.sentences(p)) {
                if (looked++ == OPENING_SENTENCES) {
                    break;
                }
                if (!MeetingRules.OPENING.matcher(reading.text(sentence)).find()) {
                    continue;
                }
                if (MeetingRules.TO_COME.in(reading.text(sentence))) {
                    continue;
                }
                MeetingName name = firstName(sentence);
                Opening parted = name == null ? parted(sentence) : null;
                if (name != null || parted != null) {
                    return name != null ? new Opening(sentence, name, null) : parted;
                }
            }
        }
        return null;
    }

    private @Nullable Opening parted(Span sentence) {
        Matcher m = MeetingRules.PARTED.matcher(reading.text()).region(sentence.start(), sentence.end());
        if (!m.find()) {
            return null;
        }
        String body = m.group(1);
        Matcher numbered = MeetingRules.TERM.matcher(body);
        Integer term = numbered.find() ? ChineseNumbers.ordinal(numbered.group(1)) : null;
        Integer session = ChineseNumbers.ordinal(m.group(3));
        boolean central = body.contains("中央委员会") || body.contains("中央纪律检查委员会");
        String place = placeIn(body);
        Organ organ = body.contains("纪律检查") ? Organ.DISCIPLINE_COMMISSION : Organ.COMMITTEE;
        MeetingName name = new MeetingName(
                new Span(m.start(), m.end()),
                new MeetingName.Host(
                        central || place.isEmpty() ? null : place, central ? Level.CENTRAL : null, false, organ),
                term,
                session,
                true,
                m.group(2).contains("扩大"),
                MeetingRules.PARTED.name());
        return new Opening(sentence, name, body + m.group(2));
    }

    /** 中国共产党|湖州市|第八届委员会, 中共|湖州市|纪律检查委员会. */
    private static String placeIn(String body) {
        String place = Words.withoutHead(body, "中国共产党", "中共");
        Matcher term = MeetingRules.ANY_TERM.matcher(place);
        String before = term.find() ? place.substring(0, term.start()) : place;
        return Words.withoutTail(before, "中央委员会", "纪律检查委员会", "委员会");
    }

    private @Nullable MeetingName firstName(Span within) {
        List<MeetingName> names = new ArrayList<>(MeetingNames.find(reading, within));
        if (names.isEmpty()) {
            names.addAll(CongressNames.find(reading, within).stream()
                    .filter(MeetingName::full)
                    .toList());
        }
        return names.stream()
                .filter(name -> name.session() != null || !name.isPlenum())
                .filter(name -> reading.brackets().depth(name.span().start()) == 0 || within.length() < 100)
                .findFirst()
                .orElse(null);
    }

    /** The fullest name; the opening sentence's before the title's where both are full. */
    private static @Nullable MeetingName best(
            @Nullable MeetingName opening, @Nullable MeetingName title, @Nullable MeetingName note) {
        for (MeetingName name : new MeetingName[] {opening, title, note}) {
            if (name != null && name.full() && name.term() != null) {
                return name;
            }
        }
        return opening != null && opening.term() != null
                ? opening
                : title != null ? title : opening != null ? opening : note;
    }

    private Meeting meeting(MeetingName name, Rule rule, @Nullable Opening opening, @Nullable Division home) {
        Span place = opening != null ? opening.sentence() : null;
        DateRange days = place == null ? null : dates.of(place);
        LocalDate noted = dates.noted();
        String apart = opening != null && rule == MeetingRules.PARTED ? opening.printed() : null;
        String printed = apart != null ? apart : reading.compact(name.span());
        return new Meeting(
                printed,
                new Convener(
                        bodyOf(name, home),
                        name.organ(),
                        home != null ? home.level() : level(name),
                        home != null ? home.name() : name.place(),
                        home == null ? null : home.code()),
                new Sitting(
                        name.term(),
                        name.session(),
                        name.enlarged() || place != null && reading.text(place).contains("(扩大)")),
                new Days(
                        days == null || onlyClosed(place, days) ? null : days.start(),
                        days == null || days.end() == null ? noted : days.end(),
                        dates.given()),
                new Setting(place == null ? null : venue(place), chair(), List.of()),
                place != null ? place : name.span(),
                rule.name());
    }

    /** …完成各项议程后胜利闭幕: the day is the last one; the first is not said. */
    private boolean onlyClosed(@Nullable Span sentence, DateRange days) {
        String text = sentence == null ? "" : reading.text(sentence);
        return text.contains("闭幕") && !MeetingRules.OPENED.in(text) && Objects.equals(days.start(), days.end());
    }

    private static @Nullable Level level(MeetingName name) {
        if (name.level() != null || name.place() == null) {
            return name.level();
        }
        char mark = name.place().charAt(name.place().length() - 1);
        return "县旗区".indexOf(mark) >= 0 && !name.place().endsWith("自治区") ? Level.COUNTY : null;
    }

    private @Nullable String venue(Span sentence) {
        Matcher m = MeetingRules.VENUE.matcher(reading.text()).region(sentence.start(), sentence.end());
        return m.find() && !MeetingRules.NO_VENUE.in(m.group(1))
                ? reading.compact(new Span(m.start(1), m.end(1)))
                : null;
    }

    private @Nullable String chair() {
        int looked = 0;
        for (int p = front.first(); p < reading.paragraphs().size() && looked++ < OPENING_SENTENCES; p++) {
            Span paragraph = reading.paragraphs().get(p);
            MatchResult first = null;
            for (Cue cue : MeetingRules.CHAIRS) {
                Matcher m = cue.matcher(reading.text()).region(paragraph.start(), paragraph.end());
                if (m.find() && (first == null || m.start() < first.start())) {
                    first = m.toMatchResult();
                }
            }
            if (first != null) {
                return Words.withoutTail(reading.compact(new Span(first.start(1), first.end(1))), "同志");
            }
        }
        return null;
    }

    private static @Nullable String bodyOf(MeetingName name, @Nullable Division home) {
        String place = name.full() && name.place() != null ? name.place() : home != null ? home.name() : name.place();
        boolean central = name.level() == Level.CENTRAL || home != null && home.level() == Level.CENTRAL;
        if (place == null && !central) {
            return null;
        }
        String where = central ? "" : place;
        return switch (name.organ()) {
            case COMMITTEE -> "中国共产党" + (central ? "中央委员会" : where + "委员会");
            case DISCIPLINE_COMMISSION -> "中国共产党" + (central ? "中央纪律检查委员会" : where + "纪律检查委员会");
            case PARTY_CONGRESS -> "中国共产党" + (central ? "全国代表大会" : where + "代表大会");
            case PEOPLES_CONGRESS -> (central ? "全国" : where) + "人民代表大会";
            case CONSULTATIVE_CONFERENCE -> "中国人民政治协商会议" + (central ? "全国委员会" : where + "委员会");
        };
    }
}
