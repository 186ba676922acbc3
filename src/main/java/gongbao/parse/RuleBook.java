package gongbao.parse;

import java.util.List;
import java.util.stream.Stream;

/** Every rule and every cue of the parsers, so that tests can run them all. */
final class RuleBook {

    /** The rules of each parser, in its own order. */
    static final List<Rule> RULES = Stream.of(
                    MeetingRules.RULES,
                    NameForms.RULES,
                    CongressRules.RULES,
                    ReferenceRules.RULES,
                    SessionReferences.RULES,
                    DirectiveRules.RULES,
                    TargetParser.RULES,
                    PeopleParser.RULES,
                    ReportSpeaker.RULES,
                    PersonnelParser.RULES,
                    RosterParser.RULES,
                    AttendeeParser.RULES,
                    DocumentParser.RULES,
                    TermParser.RULES)
            .flatMap(List::stream)
            .toList();

    /** The cues of each parser. */
    static final List<Cue> CUES = Stream.of(
                    FrontMatter.CUES,
                    PublicationParser.CUES,
                    GenreParser.CUES,
                    TextKind.CUES,
                    Reports.CUES,
                    ReportTitles.CUES,
                    SpeakerLines.CUES,
                    Issue.CUES,
                    ReportPlace.CUES,
                    TitlePlace.CUES,
                    HomeFinder.CUES,
                    Numbering.CUES,
                    Heads.CUES,
                    FileChecks.CUES,
                    StrongLines.CUES,
                    OwnVoice.CUES,
                    Presiding.CUES,
                    Venue.CUES,
                    MeetingRules.CUES,
                    MeetingDates.CUES,
                    HeldDays.CUES,
                    SittingTime.CUES,
                    MeetingNames.CUES,
                    SessionWords.CUES,
                    NameForms.CUES,
                    ConsultativeNames.CUES,
                    PlaceLike.CUES,
                    Hosts.CUES,
                    SessionNames.CUES,
                    SessionReferences.CUES,
                    TermedHosts.CUES,
                    MeetingParts.CUES,
                    StandingMeetings.CUES,
                    MeetingDeeds.CUES,
                    HeldMeetings.CUES,
                    EnlargedMeetings.CUES,
                    Annals.CUES,
                    MeetingRoles.CUES,
                    TitleSays.CUES,
                    Announcements.CUES,
                    OwnMeeting.CUES,
                    Conferences.CUES,
                    CongressRules.CUES,
                    ReferenceRules.CUES,
                    WholeCongresses.CUES,
                    MentionedMeetings.CUES,
                    DirectiveRules.JOINTS,
                    Problems.CUES,
                    StatedMeasures.CUES,
                    Exhortations.CUES,
                    TaskLists.CUES,
                    DirectiveRules.CUES,
                    Modals.CUES,
                    Imperatives.CUES,
                    Statements.CUES,
                    VoiceCues.CUES,
                    TargetParser.CUES,
                    NameReader.CUES,
                    NameShape.CUES,
                    NameRow.CUES,
                    Posts.CUES,
                    PeopleParser.CUES,
                    PersonActs.CUES,
                    ActWords.CUES,
                    PersonnelParser.CUES,
                    Seat.CUES,
                    RosterLine.CUES,
                    RosterParser.CUES,
                    AttendeeParser.CUES,
                    AttendeeGroups.CUES,
                    DocumentParser.CUES,
                    DocumentVerbs.CUES,
                    Made.CUES,
                    Adopters.CUES,
                    Works.CUES,
                    BareTitles.CUES,
                    Quotations.CUES,
                    TermUses.CUES,
                    DeedParser.CUES,
                    Chairs.CUES)
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}
}
