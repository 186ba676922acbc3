package gongbao.parse;

import gongbao.model.Directive;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences that ask for something.
 *
 * <pre>
 * 全会指出,要聚焦难点锐意攻坚,…。           → lead 全会指出, modal 要聚焦
 * 各级党组织要扎实抓好传达学习…。           → addressee 各级党组织
 * 要着力解决××不够强的问题,提升…。         → problem ××不够强, measures 提升…
 * 全会提出，加快高水平科技自立自强，…。     → imperative without subject
 * 第三，突出…。                          → an item of a list of tasks
 * 来川视察时强调,要…。                    → somebody else's words: none
 * 大家一致表示,要…。                      → a pledge: none
 * </pre>
 */
final class DirectiveParser {

    private static final Pattern MODAL = Pattern.compile("(?:" + Lexicon.anyOf("modals") + ")");
    private static final Pattern IMPERATIVE = Pattern.compile("(?:" + Lexicon.anyOf("imperatives") + ")");

    /** What may stand before a modal or an imperative at the beginning of a clause. */
    private static final Pattern JOINT = Pattern.compile("^(?:因此|为此|同时|特别是|当前|下一步|今后|首先|其次|再次|最后|为了?[^,]{2,30}|还|并|也|又|更|都|就|一定|我们|今年|明年|(?:当前和)?今后一个时期|做好[^,]{2,20}工作|[^,]{2,16}(?:上|中|方面|时))$");

    private static final Pattern ADDRESSEE = Pattern.compile("(?:上下|党组织|党委|党组|部门|干部|党员|机关|各级|各地|单位|乡镇|\\)|街道|组织|同志|委员|政府|群众|人民|全党|全军|人士|纪委|监委|委员会|队伍|班子|基层|企业|团体|系统|成员|社会|青年|军民|各族人民|"
            + "各县|各区|各市|区县|县区|县市区|镇街|村社|开发区|园区|战线|一把手|书记|负责人|代表)(?:都)?$");

    private static final Pattern ORDINAL = Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}(?:是要|是|要|,|、)|\\([一二三四五六七八九十]{1,2}\\)|[0-9]{1,2}[.、]|——|首先,|其次,|再次,|最后,)");

    private static final Pattern PROBLEM = Pattern.compile("(?:解决|破解|化解|克服|整治|纠治)(?:好)?([^,。;]{2,48}?)(?:的)?(?:突出)?(?:问题|难题|短板|瓶颈)");

    /** X是…任务 states, even behind 强调. */
    private static final Pattern STATES = Pattern.compile("^(?:就|也|正|都|既|不仅|不只|又)?是|(?:意义|作用|影响)(?:十分)?(?:重大|深远)");

    private static final Pattern PLEDGE = Pattern.compile("表示|相信|深信|坚信");
    private static final Pattern ALWAYS_ASKS = Pattern.compile("号召|要求|希望|责成|呼吁|倡议|勉励");
    private static final Pattern NO_DEMAND = Pattern.compile("^(?:以来|过去|.{0,12}以来)");

    private final Reading reading;
    private final Voices voices;
    private final List<Directive> found = new ArrayList<>();

    DirectiveParser(Reading reading, Voices voices) {
        this.reading = reading;
        this.voices = voices;
    }

    /** Directives in order; {@code section} is the index of the paragraph, which the outline turns into its section's. */
    List<Directive> parse(FrontMatter front) {
        boolean listOpen = false;
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            List<Span> sentences = reading.sentences(p);
            for (int i = 0; i < sentences.size(); i++) {
                for (Span unit : reading.split(sentences.get(i), ";")) {
                    unit(p, i, unit, listOpen);
                }
            }
            listOpen = opensList(p, listOpen);
        }
        return found;
    }

    /** A meeting that asked, or a line that ends in a colon, opens a list that items of the next paragraphs go on with. */
    private boolean opensList(int p, boolean open) {
        Speech voice = voices.voice(p, reading.sentences(p).size() - 1);
        if (voice != null) {
            return voice.voice() == Speech.Voice.MEETING && voice.stance() == Speech.Stance.ASK;
        }
        return open;
    }

    private void unit(int p, int i, Span unit, boolean listOpen) {
        Speech voice = voices.acts(p, i).isEmpty() ? voices.voice(p, i) : null;
        Speech lead = null;
        List<Span> clauses = reading.clauses(unit);
        for (int c = 0; c < clauses.size(); c++) {
            Span clause = clauses.get(c);
            Speech here = actIn(p, i, clause);
            int start = clause.start();
            if (here != null) {
                voice = here;
                lead = lead == null && c <= 1 ? here : lead;
                start = here.span().end();
            } else if (c == 0 && voice == null) {
                voice = before(p, i, unit);
            }
            if (silenced(voice, p, i) || here != null && reading.text().startsWith(":", clause.end()) && here.span().end() < clause.end()) {
                continue;
            }
            Asking asking = asking(start, clause, c, voice, here != null, listOpen);
            if (asking != null) {
                found.add(directive(p, unit, clauses, c, lead, voice, asking));
                return;
            }
        }
    }

    /** The voice that an item behind a semicolon goes on in: the last act of its sentence before it. */
    private @Nullable Speech before(int p, int i, Span unit) {
        Speech last = null;
        for (Speech act : voices.acts(p, i)) {
            if (act.span().start() < unit.start()) {
                last = act;
            }
        }
        return last;
    }

    private @Nullable Speech actIn(int p, int i, Span clause) {
        for (Speech act : voices.acts(p, i)) {
            if (act.span().start() == clause.start()) {
                return act;
            }
        }
        return null;
    }

    private boolean silenced(@Nullable Speech voice, int p, int i) {
        if (voice == null) {
            return voices.reviews(p, i);
        }
        return voice.voice() == Speech.Voice.OTHER || PLEDGE.matcher(voice.verb()).find() || voice.stance() == Speech.Stance.REVIEW
                || voices.reviews(p, i) && voices.acts(p, i).isEmpty();
    }

    /** How a clause asks: where its modal or imperative stands, and whom it asks. */
    private record Asking(int start, int end, boolean modal, @Nullable Span addressee) {}

    private @Nullable Asking asking(int from, Span clause, int index, @Nullable Speech voice, boolean opened, boolean listOpen) {
        int start = from;
        Matcher ordinal = ORDINAL.matcher(reading.text()).region(start, clause.end());
        boolean item = ordinal.lookingAt();
        if (item) {
            start = ordinal.group().endsWith("要") ? ordinal.end() - 1 : ordinal.end();
        }
        Asking modal = modal(start, clause);
        if (modal != null) {
            return modal;
        }
        boolean asks = voice != null && voice.stance() == Speech.Stance.ASK;
        if (asks && opened && ALWAYS_ASKS.matcher(voice.verb()).find()) {
            return asksWhom(start, clause);
        }
        boolean first = index == 0 || opened || index == 1 && startsItem(clause);
        boolean mayOrder = first && (asks || voice == null && (item || startsItem(clause)) && listOpen);
        Matcher verb = IMPERATIVE.matcher(reading.text()).region(start, clause.end());
        if (mayOrder && (verb.lookingAt()) && !states(clause)) {
            return new Asking(start, verb.end(), false, null);
        }
        return null;
    }

    /** 全会提出,|加快…: the order stands in the clause behind the one that leads. 第一,|突出… */
    private boolean startsItem(Span clause) {
        Span sentence = reading.sentenceAt(clause.start());
        String before = reading.text().substring(sentence.start(), clause.start());
        return before.length() <= 24 && (before.matches("第[一二三四五六七八九十]{1,2},") || before.matches("[^,]{2,20}[,:]"));
    }

    private @Nullable Asking modal(int start, Span clause) {
        Matcher m = MODAL.matcher(reading.text()).region(start, Math.min(clause.end(), start + 44));
        while (m.find()) {
            if (isPartOfWord(m.start(), m.end()) || reading.brackets().depth(m.start()) > reading.brackets().depth(clause.start())) {
                continue;
            }
            String before = reading.text().substring(start, m.start());
            if (NO_DEMAND.matcher(before).find()) {
                return null;
            }
            boolean addressed = ADDRESSEE.matcher(before).find() && before.length() <= 40;
            if (before.isEmpty() || JOINT.matcher(before).find() || addressed) {
                return new Asking(m.start(), m.end(), true, addressed ? new Span(start, m.start()) : null);
            }
        }
        return null;
    }

    private boolean isPartOfWord(int start, int end) {
        String s = reading.text();
        for (Map.Entry<String, List<String>> entry : Lexicon.list("not-modals").entrySet()) {
            String word = entry.getKey();
            for (int at = Math.max(0, start - word.length() + 1); at <= start; at++) {
                if (s.startsWith(word, at) && at + word.length() >= end && (at < start || at + word.length() > end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Asking asksWhom(int start, Span clause) {
        if (start >= clause.end()) {
            return null;
        }
        String text = reading.text().substring(start, clause.end());
        Matcher whom = WHOM.matcher(text);
        Span addressee = whom.find() ? new Span(start, start + whom.end()) : null;
        return new Asking(addressee == null ? start : addressee.end(), addressee == null ? start : addressee.end(), false, addressee);
    }

    private static final Pattern WHOM = Pattern.compile("^(?:全党|全国|全省|全市|全县|全区|全州|全旗|各级|各地|广大|各)[^,。;]{0,40}?(?:上下|党组织|党委|部门|干部|党员干部群众|干部群众|党员干部|党员|群众|各族人民|人民|机关|单位|同志)(?![、和的])");

    private boolean states(Span clause) {
        Span sentence = reading.sentenceAt(clause.start());
        for (Span each : reading.clauses(sentence)) {
            if (STATES.matcher(reading.text(each)).find()) {
                return true;
            }
        }
        return reading.text(clause).matches(".{2,60}(?:意义重大|是[^,]{2,40}(?:任务|要求|关键|保证|标志|基础|前提|举措|抓手))");
    }

    private Directive directive(int p, Span unit, List<Span> clauses, int index, @Nullable Speech lead, @Nullable Speech voice, Asking asking) {
        String text = reading.text(unit);
        Matcher problem = PROBLEM.matcher(text);
        boolean hasProblem = problem.find() && problem.start() < 60;
        List<String> measures = new ArrayList<>();
        if (!hasProblem) {
            measures.add(reading.verbatim(asking.modal() ? asking.end() : asking.start(), clauses.get(index).end()));
        }
        for (int c = index + 1; c < clauses.size(); c++) {
            measures.add(trimmed(reading.verbatim(clauses.get(c))));
        }
        measures.replaceAll(DirectiveParser::trimmed);
        measures.removeIf(String::isEmpty);
        boolean person = voice != null && voice.voice() == Speech.Voice.PERSON;
        return new Directive(
                p,
                lead == null ? null : reading.verbatim(lead.span()),
                person ? voice.speaker() : null,
                asking.modal() ? modalWords(asking) : null,
                asking.addressee() == null ? null : reading.verbatim(asking.addressee()),
                hasProblem ? reading.verbatim(unit.start() + problem.start(1), unit.start() + problem.end(1)) : null,
                measures,
                reading.verbatim(unit),
                reading.origin(unit),
                asking.modal() ? "modal" : "imperative");
    }

    private static String trimmed(String clause) {
        return clause.strip().replaceFirst("[。!！]+$", "");
    }

    /** 要着力解决: the modal with the verbs it leads. */
    private String modalWords(Asking asking) {
        int end = asking.end();
        for (int i = 0; i < 2; i++) {
            Matcher verb = IMPERATIVE.matcher(reading.text()).region(end, Math.min(reading.text().length(), end + 8));
            if (!verb.lookingAt() || verb.group().equals("以") || verb.group().equals("把")) {
                break;
            }
            end = verb.end();
        }
        return reading.verbatim(asking.start(), end);
    }
}
