package gongbao.parse;

import gongbao.lexicon.Lexicon;
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

    /** What may stand before a modal or an imperative at the beginning of a clause. */
    private static final Pattern JOINT = Pattern.compile(
            "^(?:因此|为此|同时|特别是|当前|下一步|今后|首先|其次|再次|最后|为了?[^,]{2,30}|还|并|也|又|更|都|就|一定|我们|今年|明年|\\d{4}年|(?:当前和)?今后一个时期|做好[^,]{2,20}工作|[^,]{2,16}(?:上|中|方面|时))$");

    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?:上下|党组织|党委|党组|部门|干部|党员|机关|各级|各地|单位|乡镇|\\)|街道|组织|同志|委员|政府|群众|人民|全党|全军|人士|纪委|监委|委员会|队伍|班子|基层|企业|团体|系统|成员|社会|青年|军民|各族人民|"
                    + "各[省市县区州旗盟乡镇]{1,5}|该[省市县区州旗]|^[\\u4e00-\\u9fff]{1,4}[省市县区州旗]|区县|县区|县市区|镇街|村社|开发区|园区|战线|一把手|书记|负责人|代表)(?:都)?$");

    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]{1,3}(?:是要|是|要|,|、)|\\([一二三四五六七八九十]{1,2}\\)|[0-9]{1,2}[.、]|——|首先,|其次,|再次,|最后,)");

    private static final Pattern PLEDGE = Pattern.compile("表示|相信|深信|坚信");
    private static final Pattern ALWAYS_ASKS = Pattern.compile("号召|要求|希望|责成|呼吁|倡议|勉励");
    private static final Pattern NO_DEMAND = Pattern.compile("^(?:以来|过去|.{0,12}以来)");

    private final Reading reading;
    private final Voices voices;
    private final DirectiveWords words;
    private final Statements statements;
    private final List<Directive> found = new ArrayList<>();

    DirectiveParser(Reading reading, Voices voices) {
        this.reading = reading;
        this.voices = voices;
        this.words = new DirectiveWords(reading);
        this.statements = new Statements(reading);
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
        Span paragraph = reading.paragraphs().get(p);
        boolean asked = !found.isEmpty()
                && reading.paragraphAt(found.get(found.size() - 1).span().start()) == p;
        if (asked && reading.text(paragraph).endsWith(":")) {
            return true;
        }
        if (voice != null) {
            return voice.voice() == Speech.Voice.MEETING && voice.stance() == Speech.Stance.ASK;
        }
        return open;
    }

    private void unit(int p, int i, Span unit, boolean listOpen) {
        List<Span> clauses = reading.clauses(unit);
        Directive asked = asked(p, i, unit, clauses, true, listOpen);
        Directive ordered = asked != null ? asked : asked(p, i, unit, clauses, false, listOpen);
        if (ordered != null) {
            found.add(ordered);
        }
    }

    /** The first clause that asks: with a modal, or, where no clause has one, as an imperative. */
    private @Nullable Directive asked(int p, int i, Span unit, List<Span> clauses, boolean byModal, boolean listOpen) {
        Speech voice = voices.acts(p, i).isEmpty()
                ? voices.voice(p, i)
                : voices.lastBetween(reading.sentences(p).get(i).start(), unit.start());
        Speech lead = null;
        boolean opened = false;
        for (int c = 0; c < clauses.size(); c++) {
            Span clause = clauses.get(c);
            Speech here = voices.at(clause.start());
            int start = clause.start();
            if (here != null) {
                voice = here;
                lead = lead == null && c <= 1 ? here : lead;
                start = here.span().end();
            }
            boolean heading =
                    here != null && start < clause.end() && reading.text().startsWith(":", clause.end());
            if (!silenced(voice, p, i) && !heading) {
                boolean first = c == 0 || opened || here != null || ordinalBefore(clause);
                DirectiveWords.Asking asking = byModal
                        ? byModal(start, clause, voice)
                        : byImperative(start, clause, voice, first, here != null || opened, listOpen);
                if (asking != null) {
                    return words.directive(unit, clauses, c, lead, voice, asking);
                }
            }
            opened = here != null && start == clause.end();
        }
        return null;
    }

    private boolean silenced(@Nullable Speech voice, int p, int i) {
        if (voice == null) {
            return voices.reviews(p, i);
        }
        return voice.voice() == Speech.Voice.OTHER
                || PLEDGE.matcher(voice.verb()).find()
                || voice.stance() == Speech.Stance.REVIEW
                || voices.reviews(p, i) && voices.acts(p, i).isEmpty();
    }

    private int behindOrdinal(int start, Span clause) {
        Matcher ordinal = ORDINAL.matcher(reading.text()).region(start, clause.end());
        if (!ordinal.lookingAt()) {
            return start;
        }
        return ordinal.group().endsWith("要") ? ordinal.end() - 1 : ordinal.end();
    }

    private DirectiveWords.@Nullable Asking byImperative(
            int from, Span clause, @Nullable Speech voice, boolean first, boolean opened, boolean listOpen) {
        int start = behindOrdinal(from, clause);
        boolean item = start > from || ordinalBefore(clause);
        boolean asks = voice != null
                && (voice.stance() == Speech.Stance.ASK
                        || opened && voice.verb().equals("指出"));
        if (voice != null && asks && opened && ALWAYS_ASKS.matcher(voice.verb()).find()) {
            return asksWhom(start, clause);
        }
        boolean mayOrder = first && (asks || voice == null && listOpen || item && listOpen);
        if (!mayOrder || statements.states(new Span(start, clause.end())) || statements.describes(clause)) {
            return null;
        }
        int verb = Imperatives.at(reading.text(), start, clause.end());
        if (verb < 0
                && Imperatives.leadsIn(reading.text(), start, clause.end())
                && "人们者".indexOf(reading.text().charAt(clause.end() - 1)) < 0) {
            int next = clause.end() + 1;
            int end = reading.sentenceAt(clause.start()).end();
            // 以科技创新引领产业创新。 has no second clause; its verb stands inside.
            verb = next < end ? Imperatives.at(reading.text(), next, end) : clause.end();
        }
        return verb < 0 && !nextTask(from, clause) ? null : new DirectiveWords.Asking(start, start, false, null);
    }

    /** 要抓好以下工作:一是…;|二是抓城市建设: a task of a sentence that asked, whatever its verb. */
    private boolean nextTask(int from, Span clause) {
        Span sentence = reading.sentenceAt(clause.start());
        boolean asked = !found.isEmpty()
                && sentence.contains(found.get(found.size() - 1).span().start());
        return asked && TASK.matcher(reading.text()).region(from, clause.end()).lookingAt();
    }

    private static final Pattern TASK = Pattern.compile("[二三四五六七八九十]{1,3}是");

    /** 第一,|突出…: the order stands in the clause behind the number. */
    private boolean ordinalBefore(Span clause) {
        Span sentence = reading.sentenceAt(clause.start());
        return clause.start() > sentence.start()
                && clause.start() - sentence.start() <= 6
                && ORDINAL.matcher(reading.text().substring(sentence.start(), clause.start()))
                        .find();
    }

    private DirectiveWords.@Nullable Asking byModal(int from, Span clause, @Nullable Speech voice) {
        int start = behindOrdinal(from, clause);
        Matcher m = MODAL.matcher(reading.text()).region(start, Math.min(clause.end(), start + 48));
        while (m.find()) {
            if (isPartOfWord(m.start(), m.end())
                    || reading.brackets().depth(m.start()) > reading.brackets().depth(clause.start())) {
                continue;
            }
            String before = reading.text().substring(start, m.start());
            if (NO_DEMAND.matcher(before).find()) {
                return null;
            }
            boolean addressed = ADDRESSEE.matcher(before).find() && before.length() <= 44;
            boolean topic = voice != null
                    && before.length() <= 28
                    && !NO_TOPIC.matcher(before).find();
            if (before.isEmpty() || JOINT.matcher(before).find() || addressed || topic) {
                return new DirectiveWords.Asking(
                        m.start(), m.end(), true, addressed ? new Span(start, m.start()) : null);
            }
        }
        return null;
    }

    /** 进一步全面深化改革|要…: what is to be done may stand before the modal, but no other statement. */
    private static final Pattern NO_TOPIC = Pattern.compile("[是了使让说想]|就|不|没有|什么|如何|怎样|哪里|多少|干$|需$|已|曾|将|早|为此$|还$");

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

    private DirectiveWords.@Nullable Asking asksWhom(int start, Span clause) {
        if (start >= clause.end()) {
            return null;
        }
        String text = reading.text().substring(start, clause.end());
        Matcher whom = WHOM.matcher(text);
        Span addressee = whom.find() ? new Span(start, start + whom.end()) : null;
        return new DirectiveWords.Asking(
                addressee == null ? start : addressee.end(),
                addressee == null ? start : addressee.end(),
                false,
                addressee);
    }

    private static final Pattern WHOM = Pattern.compile(
            "^(?:全党|全国|全省|全市|全县|全区|全州|全旗|各级|各地|广大|各)[^,。;]{0,40}?(?:上下|党组织|党委|部门|干部|党员干部群众|干部群众|党员干部|党员|群众|各族人民|人民|机关|单位|同志)(?![、和的])");
}
