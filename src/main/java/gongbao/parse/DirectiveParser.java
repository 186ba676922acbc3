package gongbao.parse;

import gongbao.model.Directive;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
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

    private final Reading reading;
    private final Voices voices;
    private final DirectiveWords words;
    private final Statements statements;
    private final Modals modals;
    private final Heads heads;
    private final OwnVoice own;
    private final OpenQuotations quotations;
    private final Ordinals ordinals;
    private final List<Directive> found = new ArrayList<>();

    DirectiveParser(Reading reading, Voices voices, Heads heads, OwnVoice own) {
        this.reading = reading;
        this.voices = voices;
        this.words = new DirectiveWords(reading);
        this.statements = new Statements(reading);
        this.modals = new Modals(reading);
        this.heads = heads;
        this.own = own;
        this.quotations = new OpenQuotations(reading);
        this.ordinals = new Ordinals(reading);
    }

    /** Directives in order; {@code section} is the index of the paragraph, which the outline turns into its section's. */
    List<Directive> parse(FrontMatter front) {
        boolean listOpen = false;
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            List<Span> sentences = heads.isLine(p) ? List.of() : reading.sentences(p);
            for (int i = 0; i < sentences.size(); i++) {
                sentence(p, i, sentences.get(i), listOpen);
            }
            listOpen = opensList(p, listOpen);
        }
        return new Exhortations(reading).marked(found);
    }

    private void sentence(int p, int i, Span sentence, boolean listOpen) {
        int from = found.size();
        List<Span> units = reading.split(sentence, ";");
        for (Span unit : units) {
            unit(p, i, unit, listOpen);
        }
        if (units.size() < 2) {
            return;
        }
        List<Directive> here = found.subList(from, found.size());
        List<Directive> whole = new TaskLists(reading).whole(sentence, units, here, this::task);
        here.clear();
        found.addAll(whole);
    }

    private Directive task(Span item) {
        return words.directive(
                item,
                reading.clauses(item),
                0,
                null,
                voices.at(item.start()),
                new DirectiveWords.Asking(
                        item.start(), item.start(), false, null, DirectiveRules.NUMBERED_TASK.name()));
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
        // 重点抓好五大任务: at the end of a text that was cut off: which they are, nobody reads.
        boolean cut =
                reading.text(unit).endsWith(":") && p == reading.paragraphs().size() - 1;
        if (cut || quotations.holds(unit)) {
            return;
        }
        List<Span> clauses = reading.clauses(unit);
        Directive asked = asked(p, i, unit, clauses, true, listOpen);
        Directive ordered =
                asked == null || forbids(clauses, asked) ? asked(p, i, unit, clauses, false, listOpen) : null;
        Directive directive = ordered == null ? asked : ordered;
        if (directive != null) {
            found.add(directive);
        }
    }

    /** 规范管理,|严禁…: what is asked for stands before what is forbidden. */
    private static boolean forbids(List<Span> clauses, Directive asked) {
        String modal = asked.modal();
        return clauses.size() > 1 && modal != null && DirectiveRules.FORBIDS.in(modal);
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
                boolean first = c == 0 || opened || here != null || ordinals.isBefore(clause);
                DirectiveWords.Asking asking = byModal
                        ? modals.in(ordinals.behind(start, clause), clause, speaks(voice) || own.asks(p))
                        : byImperative(start, clause, voice, first, here != null || opened, listOpen);
                if (asking != null) {
                    int from = DirectiveWords.reportedBefore(clauses.subList(0, c + 1), lead, voice);
                    Span rest = new Span(clauses.get(from).start(), unit.end());
                    List<Span> its = clauses.subList(from, clauses.size());
                    return words.directive(rest, its, c - from, from > 0 ? voice : lead, voice, asking);
                }
            }
            opened = here != null && start == clause.end();
        }
        return null;
    }

    /** Whether somebody speaks whose sentences may ask whatever they begin with. */
    private static boolean speaks(@Nullable Speech voice) {
        return voice != null && !DirectiveRules.WEIGHS.in(voice.verb());
    }

    private boolean silenced(@Nullable Speech voice, int p, int i) {
        if (voice == null) {
            return voices.reviews(p, i);
        }
        return voice.voice() == Speech.Voice.OTHER
                || DirectiveRules.PLEDGE.in(voice.verb())
                || voice.stance() == Speech.Stance.REVIEW
                || voices.reviews(p, i) && voices.acts(p, i).isEmpty();
    }

    private DirectiveWords.@Nullable Asking byImperative(
            int from, Span clause, @Nullable Speech voice, boolean first, boolean opened, boolean listOpen) {
        int start = ordinals.behind(from, clause);
        boolean item = start > from || ordinals.isBefore(clause);
        boolean asks = voice != null
                && (voice.stance() == Speech.Stance.ASK
                        || opened && voice.verb().equals("指出"));
        if (voice != null
                && asks
                && opened
                && DirectiveRules.APPEAL.matcher(voice.verb()).find()) {
            return asksWhom(start, clause);
        }
        boolean spoken = speaks(start, clause);
        boolean mayOrder = first && (asks || voice == null && (listOpen || spoken) || item && listOpen);
        if (!mayOrder || statements.states(new Span(start, clause.end())) || statements.describes(clause)) {
            return null;
        }
        int verb = verb(start, clause);
        if (verb < 0 && !nextTask(from, clause)) {
            return null;
        }
        Rule rule = verb < 0
                ? DirectiveRules.NUMBERED_TASK
                : asks ? DirectiveRules.IMPERATIVE : listOpen ? DirectiveRules.LIST_ITEM : DirectiveRules.OWN_VOICE;
        return new DirectiveWords.Asking(start, start, false, null, rule.name());
    }

    /** Whether the text asks there in its own voice; 发展定位。 is but the name of a chapter. */
    private boolean speaks(int start, Span clause) {
        boolean name = reading.sentenceAt(clause.start()).end() == clause.end()
                && Imperatives.isShortNoun(reading.text().substring(start, clause.end()));
        return !name && own.asks(reading.paragraphAt(clause.start()));
    }

    /** Offset behind the verb of the imperative that a clause begins with, or leads to; -1 where it is none. */
    private int verb(int start, Span clause) {
        int verb = Imperatives.at(reading.text(), start, clause.end());
        if (verb >= 0
                || !Imperatives.leadsIn(reading.text(), start, clause.end())
                || "人们者".indexOf(reading.text().charAt(clause.end() - 1)) >= 0) {
            return verb;
        }
        int next = clause.end() + 1;
        int end = reading.sentenceAt(clause.start()).end();
        // 以科技创新引领产业创新。 has no second clause; its verb stands inside.
        return next < end ? Imperatives.at(reading.text(), next, end) : clause.end();
    }

    /** 要抓好以下工作:一是…;|二是抓城市建设: a task of a sentence that asked, whatever its verb. */
    private boolean nextTask(int from, Span clause) {
        Span sentence = reading.sentenceAt(clause.start());
        boolean asked = !found.isEmpty()
                && sentence.contains(found.get(found.size() - 1).span().start());
        return asked && DirectiveRules.NUMBERED_TASK.pattern().opens(reading.text(), from, clause.end());
    }

    private DirectiveWords.@Nullable Asking asksWhom(int start, Span clause) {
        String text = reading.text().substring(start, Math.max(start, clause.end()));
        if (text.isEmpty() || text.equals("。")) {
            return null;
        }
        Matcher whom = DirectiveRules.WHOM.matcher(text);
        Span addressee = whom.find() ? new Span(start, start + whom.end()) : null;
        return new DirectiveWords.Asking(
                addressee == null ? start : addressee.end(),
                addressee == null ? start : addressee.end(),
                false,
                addressee,
                DirectiveRules.APPEAL.name());
    }
}
