package gongbao.parse;

import java.util.List;
import java.util.stream.Stream;

/** Every rule and every cue of the parsers, so that tests can run them all. */
final class RuleBook {

    /** The rules of each parser, in its own order. */
    static final List<Rule> RULES =
            Stream.of(TargetParser.RULES).flatMap(List::stream).toList();

    /** The cues of each parser. */
    static final List<Cue> CUES =
            Stream.of(TargetParser.CUES).flatMap(List::stream).toList();

    private RuleBook() {}
}
