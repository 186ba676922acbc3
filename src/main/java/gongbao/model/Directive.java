package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that asks for something, in the meeting's own voice or in a named speaker's.
 *
 * @param id which directive of its communiqué
 * @param section index of its section among the sections; {@link #NOT_LAID_OUT} while the text is being read
 * @param kind whether it sets a task, or rouses
 * @param asking who asks whom, in which words
 * @param problem the problem it is to solve, in words that say what is lacking ({@code 特色产业竞争力不够强}); null where it names none
 * @param measures how it is to be done, where the sentence says so: by a list, by 通过 or 以…为抓手, or behind its problem
 * @param wording the whole sentence
 */
public record Directive(
        FactId id,
        int section,
        Kind kind,
        Asking asking,
        @Nullable String problem,
        List<String> measures,
        Wording wording)
        implements Fact {

    /** What it asks for. */
    public enum Kind implements Coded {
        /** Something is to be done: 要抓好落实. */
        TASK,
        /** All are to pull together: 全会号召,全县上下更加紧密地团结起来. */
        EXHORTATION
    }

    /**
     * Who asks whom, in which words.
     *
     * @param lead the words that open the sentence ({@code 全会指出}); null where it has none
     * @param speaker the person who asks, in a speech told as news; null for the meeting's own voice
     * @param modal the words that ask ({@code 要着力解决}); null for an imperative without them
     * @param addressee who is asked ({@code 各级党组织}); null where nobody is named
     */
    public record Asking(
            @Nullable String lead,
            @Nullable String speaker,
            @Nullable String modal,
            @Nullable String addressee) implements Flat {}

    /** The section of a directive whose text is not laid out yet. */
    public static final int NOT_LAID_OUT = -1;

    public Directive {
        measures = List.copyOf(measures);
    }

    @Override
    public List<Span> spans() {
        return List.of(span());
    }

    @Override
    public Directive in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.DIRECTIVE, number);
        return new Directive(counted, section, kind, asking, problem, measures, wording.in(place));
    }

    public Directive inSection(int index) {
        return new Directive(id, index, kind, asking, problem, measures, wording);
    }

    public Directive of(Kind other) {
        return new Directive(id, section, other, asking, problem, measures, wording);
    }

    public @Nullable String lead() {
        return asking.lead();
    }

    public @Nullable String speaker() {
        return asking.speaker();
    }

    public @Nullable String modal() {
        return asking.modal();
    }

    public @Nullable String addressee() {
        return asking.addressee();
    }

    public String text() {
        return wording.text();
    }

    public Span span() {
        return wording.span();
    }

    @Override
    public String rule() {
        return wording.rule();
    }
}
