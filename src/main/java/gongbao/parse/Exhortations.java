package gongbao.parse;

import gongbao.model.Directive;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells sentences that rouse from those that set a task.
 *
 * <pre>
 * 全会号召,…                                        → by the verb, wherever it stands
 * 全县各级党组织…要更加紧密地团结起来,为…而努力奋斗!        → by its words, where no task follows it in the text
 * 全党要…,不断为美好生活而奋斗。…全党必须坚持全面从严治党。   → a task: others follow
 * 各级党组织要抓好落实。                                → a task, the last though it is
 * </pre>
 */
final class Exhortations {

    private static final Cue VERB = Cue.of("directive.rousing", "号召", "要求", "^{exhortations:verb}$");

    private static final Cue RALLY = Cue.of("directive.rally", "更加紧密地团结在党中央周围", "加强民族团结", "{exhortations:rally}");

    private static final Cue SPIRIT = Cue.of("directive.spirit", "要埋头苦干、勇毅前行", "要抓好落实", "{exhortations:spirit}");

    /** 为…而奋斗, 奋力谱写…新篇章, 以优异成绩迎接…召开. */
    private static final Cue STRIVE = Cue.of(
            "directive.strive",
            "为建设现代化某县而努力奋斗!",
            "为项目提供保障",
            "^(?:[为朝向以]|奋力|努力|不断|共同|携手|推动|扎实|加快|再创|夺取|谱写|开创|共创).*{exhortations:strive}[。!]?$");

    static final List<Cue> CUES = List.of(VERB, RALLY, SPIRIT, STRIVE);

    private final Reading reading;

    Exhortations(Reading reading) {
        this.reading = reading;
    }

    /** What a sentence is by the verb that leads it. */
    static Directive.Kind kind(@Nullable Speech lead) {
        return lead != null && VERB.in(lead.verb()) ? Directive.Kind.EXHORTATION : Directive.Kind.TASK;
    }

    /** The directives, those among the last of them marked that rouse by their words. */
    List<Directive> marked(List<Directive> directives) {
        List<Directive> marked = new ArrayList<>(directives);
        // Where the text itself says 号召, nothing else is its 号召.
        if (marked.stream().anyMatch(one -> one.kind() == Directive.Kind.EXHORTATION)) {
            return marked;
        }
        for (int i = marked.size() - 1; i >= 0; i--) {
            Directive last = marked.get(i);
            if (!rouses(last.span())) {
                break;
            }
            marked.set(i, last.of(Directive.Kind.EXHORTATION));
        }
        return marked;
    }

    /** Two clauses at least, and half of them; one calls together, or says what for. */
    private boolean rouses(Span sentence) {
        List<Span> clauses = reading.clauses(sentence);
        int rousing = 0;
        boolean calls = false;
        for (Span clause : clauses) {
            String text = reading.text(clause);
            boolean call = RALLY.in(text) || STRIVE.in(text);
            calls |= call;
            rousing += call || SPIRIT.in(text) ? 1 : 0;
        }
        return calls && rousing > 1 && rousing * 2 >= clauses.size();
    }
}
