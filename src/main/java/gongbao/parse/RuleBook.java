package gongbao.parse;

import java.util.List;
import java.util.stream.Stream;

/** Every rule and every cue of the parsers, so that tests can run them all. */
final class RuleBook {

    /** The rules of each parser, in its own order. */
    static final List<Rule> RULES = Stream.<List<Rule>>of(
                    PeopleParser.RULES,
                    PersonnelParser.RULES,
                    AttendeeParser.RULES,
                    DocumentParser.RULES,
                    TermParser.RULES)
            .flatMap(List::stream)
            .toList();

    /** The cues of each parser. */
    static final List<Cue> CUES = Stream.<List<Cue>>of(
                    NameReader.CUES,
                    Posts.CUES,
                    PeopleParser.CUES,
                    PersonActs.CUES,
                    PersonnelParser.CUES,
                    AttendeeParser.CUES,
                    AttendeeGroups.CUES,
                    DocumentParser.CUES,
                    DocumentVerbs.CUES,
                    BareTitles.CUES,
                    TermParser.CUES,
                    TermUses.CUES,
                    DeedParser.CUES,
                    Chairs.CUES)
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}
}
