package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Organ;
import gongbao.model.Reference;
import gongbao.model.Reference.Coming;
import gongbao.model.Resolved;
import gongbao.parse.OwnMeeting.Own;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads meetings that are named by body and session, without a term.
 *
 * <pre>
 * 县人大常委会第十七次会议          → the own meeting where it is one of that body and number, else unresolved
 * 地革委第七次全会, 省委第五次全会    → likewise
 * </pre>
 */
final class SessionReferences {

    static final Rule SESSION = Rule.read(
            "reference.session-without-term",
            "# jurisdiction: 芦山县\n会议传达了县人大常委会第十七次会议精神。",
            "congress 县人大常委会第十七次会议 → ? no-term");

    static final List<Rule> RULES = List.of(SESSION);

    /** How many there were, and not which: 中央纪委召开|7次全会, 县委先后召开了|三次全会. A session in figures has its 第. */
    private static final Cue COUNTED =
            Cue.of("reference.sessions-counted", "先后召开了三", "召开了第", "(?:召开|举行)(?:[了过][0-9〇零一二三四五六七八九十两]|[0-9])$");

    static final List<Cue> CUES = List.of(COUNTED);

    private final Reading reading;
    private final FrontMatter front;
    private final MeetingParser.Result own;
    private final Referents referents;
    private final Covered covered;

    SessionReferences(
            Reading reading, FrontMatter front, MeetingParser.Result own, Referents referents, Covered covered) {
        this.reading = reading;
        this.front = front;
        this.own = own;
        this.referents = referents;
        this.covered = covered;
    }

    List<Reference> parse() {
        List<Reference> references = new ArrayList<>();
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            for (Span sentence : reading.sentences(p)) {
                for (Own found : SessionNames.find(reading, sentence)) {
                    Reference reference = reference(found);
                    if (reference != null) {
                        references.add(reference);
                        covered.add(reference.span());
                    }
                }
            }
        }
        return references;
    }

    /** Null for what is read already, for the own meeting's name, and for the sittings of a standing committee of the Party. */
    private @Nullable Reference reference(Own found) {
        MeetingName name = found.name();
        boolean parted = found.printed() != null;
        Span words = parted ? found.said() : name.span();
        if (name.organ() == Organ.STANDING_COMMITTEE || covered.has(words) || isOwnName(words) || isCounted(words)) {
            return null;
        }
        Resolved resolved = referents.of(name);
        if (resolved == null && referents.isOwn(name)) {
            return null;
        }
        return new Reference(
                FactId.Kind.REFERENCE.uncounted(),
                ReferenceParser.kind(name),
                reading.verbatim(words),
                resolved,
                resolved == null ? own.jurisdiction().reason(name) : null,
                Coming.NOT,
                words,
                SESSION.name());
    }

    private boolean isCounted(Span words) {
        return COUNTED.matcher(reading.text())
                .region(Math.max(0, words.start() - 3), words.start() + 1)
                .find();
    }

    private boolean isOwnName(Span words) {
        MeetingName met = own.name();
        return met != null && words.end() == met.span().end();
    }
}
