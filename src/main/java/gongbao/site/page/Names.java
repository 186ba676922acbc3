package gongbao.site.page;

import gongbao.model.Block;
import gongbao.model.DirectiveEntry;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.Genre;
import gongbao.model.Meeting;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.model.Organ;
import gongbao.model.PersonEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.Reference;
import gongbao.model.Section;
import gongbao.model.TargetEntry;
import gongbao.model.TermEntry;
import gongbao.model.Thing;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import gongbao.zh.ChineseNumerals;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What things are called on the pages. */
public final class Names {

    /** What a section says itself that it is for; of others the kind is good for comparing, not for printing. */
    private static final Set<Section.Kind> CERTAIN = EnumSet.of(
            Section.Kind.OPENING,
            Section.Kind.ATTENDANCE,
            Section.Kind.PROCEEDINGS,
            Section.Kind.PERSONNEL,
            Section.Kind.APPEAL);

    /** Texts in which each paragraph has its matter. */
    private static final Set<Genre> FORMAL =
            EnumSet.of(Genre.PLENUM, Genre.DISCIPLINE_PLENUM, Genre.RESOLUTION, Genre.CONGRESS);

    private final Messages msg;
    private final Dates dates;
    /** Names of places that have namesakes in the archive, told apart, by division code. */
    private final Map<String, String> apart = new HashMap<>();

    Names(Messages msg) {
        this.msg = msg;
        this.dates = new Dates(msg);
    }

    /** The same for an archive: 鼓楼区 becomes 开封市鼓楼区 where there is a 南京市鼓楼区, too. */
    Names(Messages msg, List<PlaceEntry> places) {
        this(msg);
        places.stream().collect(Collectors.groupingBy(PlaceEntry::name)).values().stream()
                .filter(namesakes -> namesakes.size() > 1)
                .flatMap(List::stream)
                .forEach(place -> apart.put(place.id().slug().text(), withSuperior(place)));
    }

    private static String withSuperior(PlaceEntry place) {
        Division division = Divisions.get().byCode(place.id().slug().text());
        return division == null
                ? place.name()
                : Divisions.get().above(division).stream()
                        .findFirst()
                        .map(superior -> superior.name() + place.name())
                        .orElse(place.name());
    }

    public String of(Thing thing) {
        if (thing instanceof MeetingEntry meeting) {
            return meeting(meeting);
        } else if (thing instanceof DocumentEntry document) {
            return document.title();
        } else if (thing instanceof PersonEntry person) {
            return person.name();
        } else if (thing instanceof TermEntry term) {
            return term.text();
        } else if (thing instanceof TargetEntry target) {
            return target.indicator();
        } else if (thing instanceof DirectiveEntry directive) {
            return msg.get("directive.name", directive.number());
        }
        PlaceEntry place = (PlaceEntry) thing;
        return place(place.id().slug().text(), place.name());
    }

    public String place(String code, String name) {
        return apart.getOrDefault(code, name);
    }

    /** 〔例〕开封市鼓楼区; 鼓楼区（未能确定） where the text does not tell which of several it is. */
    public String place(Meeting meeting) {
        String name = Objects.requireNonNull(meeting.jurisdiction());
        return meeting.code() != null
                ? place(meeting.code(), name)
                : Divisions.get().named(name).size() > 1 ? msg.get("place.unsure", name) : name;
    }

    public String meeting(MeetingEntry meeting) {
        return meeting(meeting.key(), meeting.jurisdiction());
    }

    /** 〔例〕{@code 511826-15-6} of 芦山县 → 芦山县委十五届六次全会. */
    public String meeting(MeetingKey key, String place) {
        String central = key.code().equals(MeetingKey.COUNTRY) ? "central" : "local";
        String whole = key.session() == null ? ".whole" : "";
        return msg.get(
                "meeting." + key.organ().code() + "." + central + whole,
                owner(key, place),
                ChineseNumerals.of(key.term()),
                key.session() == null ? "" : ChineseNumerals.of(key.session()));
    }

    /** 〔例〕芦山县委; 芦山县 for bodies whose names add their own word. */
    private String owner(MeetingKey key, String name) {
        String place = place(key.code(), name);
        return key.organ() == Organ.COMMITTEE
                ? place + msg.get(place.endsWith("自治区") ? "meeting.region" : "meeting.place")
                : place;
    }

    /** 〔例〕芦山县委, 中央纪委: the body whose meetings a table lists. */
    public String body(MeetingKey key, String place) {
        String central = key.code().equals(MeetingKey.COUNTRY) ? "central" : "local";
        return msg.get("body." + key.organ().code() + "." + central, owner(key, place));
    }

    /** The short name of the meeting that a communiqué reports; of any other text, one of its papers too, the title. */
    public String shortTitle(Edition edition) {
        Meeting meeting = edition.communique().meeting();
        MeetingKey key = meeting.key();
        return key == null || meeting.jurisdiction() == null || isPaper(edition, key)
                ? title(edition)
                : meeting(key, meeting.jurisdiction());
    }

    /** A meeting has one resolution that is its communiqué, and any number of them on one subject; a congress has nothing but. */
    private static boolean isPaper(Edition edition, MeetingKey key) {
        Genre genre = edition.communique().genre();
        boolean resolves = genre == Genre.RESOLUTION || genre == Genre.CONGRESS;
        boolean onSubject = resolves
                && edition.id().startsWith(key + "-")
                && !edition.id().startsWith(key + "-text-")
                && !edition.id().equals(key + "-resolution");
        return !genre.isOfWholeMeeting() || onSubject;
    }

    /** The title; a text without one is known by its file. */
    public String title(Edition edition) {
        String title = edition.communique().title();
        return title.isBlank() ? edition.communique().source().path() : title;
    }

    /** 〔例〕2024-01-08T09:33 → 2024年1月8日 09:33; a day without a time stays one. */
    @Nullable
    public String date(@Nullable Moment at) {
        return dates.of(at);
    }

    /** The day alone, of what has a time. */
    @Nullable
    public String day(@Nullable Moment at) {
        return at == null ? null : dates.of(at.day());
    }

    /** 〔例〕将于2022年5月20日召开; 将召开 where the day is not told. */
    public String coming(Reference announced) {
        LocalDate start = announced.coming().startDate();
        return start == null ? msg.get("meeting.announced") : msg.get("meeting.announcedFor", dates.of(start));
    }

    /** 〔例〕2024年7月15日至18日; 2024年7月18日通过 where a text gives no other day. */
    @Nullable
    public String dates(Meeting meeting) {
        return dates.of(meeting);
    }

    /** The same under a label: 会议日期, 通过日期. */
    public Dates.@Nullable Dated dated(Meeting meeting) {
        return dates.dated(meeting);
    }

    /** 通过日期 where it stands beside the days of the meeting. */
    public Dates.@Nullable Dated adopted(Meeting meeting) {
        return dates.adopted(meeting);
    }

    /** The day or days on which a text was given before its meeting. */
    @Nullable
    public String given(Meeting meeting) {
        return dates.run(meeting.givenSince(), meeting.givenOn());
    }

    /** 〔例〕十五; 15 where the site's words are not Chinese. */
    public String ordinal(int number) {
        return msg.language() == Language.CHINESE ? ChineseNumerals.of(number) : String.valueOf(number);
    }

    /**
     * Whether a section has a heading, or is for something that its words leave no doubt of. News and annals tell of everything in
     * one paragraph (……召开。会议选举……), which then is not 会议召开.
     */
    public static boolean isNamed(Edition edition, Section section) {
        return section.heading() != null
                || CERTAIN.contains(section.kind())
                        && FORMAL.contains(edition.communique().genre());
    }

    /** Its own heading; what it is for, where that is certain; else its opening words. */
    public String section(Edition edition, Section section) {
        if (isNamed(edition, section) || section.paragraphs().isEmpty()) {
            return section.heading() != null
                    ? section.heading()
                    : msg.get("section." + section.kind().code());
        }
        return OpeningWords.of(section.paragraphs().get(0).text());
    }

    public String paragraph(Block block) {
        return block.kind() == Block.Kind.TITLE ? msg.get("paragraph.title") : msg.get("paragraph", block.number());
    }

    public String list(List<String> words) {
        return String.join(msg.get("list.comma"), words);
    }
}
