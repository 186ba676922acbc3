package gongbao.parse;

import gongbao.model.CitedDocument;
import gongbao.model.Deed;
import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Person.Act;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a text tells each act of a person, and with which documents it was done. Of two places where somebody is named one
 * may tell of a speech, and the other only of his words elsewhere.
 *
 * <pre>
 * 县委书记|王某某|主持会议并讲话          → chaired, spoke there
 * 深入学习|王某某|总书记重要讲话精神        → nothing there
 * 县长|何某|就《意见（讨论稿）》作了说明      → explained there, the 意见
 * </pre>
 */
final class DeedParser {

    private static final int LONGEST = 300;
    private static final int LONGEST_BETWEEN = 120;

    private static final Cue NO_ACTOR = Cue.of(
            "person.no-actor",
            "同志为核心的党中央",
            "同志作了讲话",
            "^(?:同志为核心|同志为主要代表|同志党中央|新时代|[^,。;]{0,6}思想|(?:总书记|主席|同志)?(?:系列|重要|视察|考察))");

    private static final Cue CHAIRED = Cue.of("person.chairs-there", "主持会议", "出席会议", "主持");
    private static final Cue SPOKE = Cue.of(
            "person.speaks-there",
            "作了重要讲话",
            "重要讲话",
            "(?:作|发表)[^,。;]{0,30}讲话|(?<!重要|系列|的)讲话|致辞|^(?:同志)?[^,。;]{0,12}(?:指出|强调|发言|致)");
    private static final Cue REPORTED =
            Cue.of("person.reports-there", "向全会作工作报告", "听取了报告", "作[^,。;]{0,60}报告|的报告|报告了?工作");
    private static final Cue EXPLAINED =
            Cue.of("person.explains-there", "向全会作了说明", "说明了问题", "(?:作|进行)[^,。;]{0,60}说明|的说明");
    private static final Cue ATTENDED = Cue.of("person.attends-there", "出席会议", "主持会议", "出席|列席|参加");

    /** What may stand between who explains and the draft: 何某|就《决议》, 何某、李某|分别就《意见》, not 取得的重大成|就. */
    private static final Cue ABOUT = Cue.of(
            "person.explains-about",
            "同志受县委常委会委托,就关于",
            "取得的重大成就",
            "^(?:同志)?(?:[、和][^,。;就]{2,24})?(?:分别)?(?:受[^,。;就]{2,30}委托,?|代表[^,。;就]{2,30})?(?:在[^,。;就]{1,6}上)?(?<![成造迁])就");

    private static final Cue OBSERVED = Cue.of("person.observes-there", "列席会议", "出席会议", "列席");
    private static final Cue CONVEYED = Cue.of("person.conveys-there", "传达了全会精神", "作了报告", "^(?:同志)?[^,。;]{0,8}?传达");
    private static final Cue READ_OUT = Cue.of("person.reads-there", "宣读了决议", "作了报告", "^(?:同志)?[^,。;]{0,8}?宣读");

    /** 就…起草情况|作说明,乔某|宣读《决议》: what was explained stands before, and the document is another's. */
    private static final Cue OVER = Cue.of("person.explained-before", "就起草情况作说明,", "就《甲》和", "说明|宣读");

    static final List<Cue> CUES =
            List.of(OVER, NO_ACTOR, CHAIRED, SPOKE, REPORTED, EXPLAINED, ATTENDED, OBSERVED, CONVEYED, READ_OUT, ABOUT);

    private static final Map<Act, Cue> WORDS = Map.of(
            Act.CHAIRED,
            CHAIRED,
            Act.SPOKE,
            SPOKE,
            Act.REPORTED,
            REPORTED,
            Act.EXPLAINED,
            EXPLAINED,
            Act.OBSERVED,
            OBSERVED,
            Act.CONVEYED,
            CONVEYED,
            Act.READ_OUT,
            READ_OUT);

    private final Reading reading;
    private final TreeMap<Integer, FactId> titles = new TreeMap<>();

    /** @param documents in the order in which the communiqué will list them */
    DeedParser(Reading reading, List<CitedDocument> documents) {
        this.reading = reading;
        for (int i = 0; i < documents.size(); i++) {
            FactId id = new FactId(FactId.Kind.DOCUMENT, i + 1);
            documents.get(i).spans().forEach(span -> titles.put(span.start(), id));
        }
    }

    List<Person> parse(List<Person> people) {
        return people.stream().map(person -> person.withDeeds(deeds(person))).toList();
    }

    private List<Deed> deeds(Person person) {
        List<Deed> deeds = new ArrayList<>();
        for (Span name : person.spans()) {
            for (Act act : told(person, name)) {
                deeds.add(new Deed(act, verb(person, name, act), name, act == Act.EXPLAINED ? about(name) : List.of()));
            }
        }
        return deeds;
    }

    /** The word that was read there; null where that is the usual one. */
    private @Nullable String verb(Person person, Span name, Act act) {
        boolean once = person.spans().size() == 1;
        List<Deed> read = person.deeds().stream()
                .filter(deed -> deed.act() == act && (once || deed.span().equals(name)))
                .toList();
        if (!read.isEmpty()) {
            return read.get(0).verb();
        }
        Span sentence = reading.sentenceAt(name.start());
        int end = Math.max(name.end(), Math.min(sentence.end(), name.end() + LONGEST_BETWEEN));
        String word = ActWords.of(act, reading.text().substring(name.end(), end));
        return word.isEmpty() ? null : word;
    }

    /** One who is named once does there all that is told. */
    private List<Act> told(Person person, Span name) {
        if (person.spans().size() < 2) {
            return person.acts();
        }
        Span sentence = reading.sentenceAt(name.start());
        int end = Math.max(name.end(), Math.min(sentence.end(), name.end() + LONGEST));
        String behind = reading.text().substring(name.end(), end);
        if (NO_ACTOR.in(behind)) {
            return List.of();
        }
        int start = Math.max(sentence.start(), name.start() - 2 * LONGEST);
        String around = reading.text().substring(Math.min(start, name.start()), name.start()) + behind;
        return person.acts().stream()
                .filter(act -> act == Act.ATTENDED
                        ? ATTENDED.in(around)
                        : Objects.requireNonNull(WORDS.get(act)).in(behind))
                .toList();
    }

    /** The drafts behind a name that the words between say it is about. */
    private List<FactId> about(Span name) {
        List<FactId> about = new ArrayList<>();
        titles.subMap(name.end(), true, name.end() + LONGEST_BETWEEN, false).forEach((start, document) -> {
            String between = reading.text().substring(name.end(), start);
            if (between.indexOf('。') < 0 && ABOUT.in(between) && !OVER.in(between) && !about.contains(document)) {
                about.add(document);
            }
        });
        return about;
    }
}
