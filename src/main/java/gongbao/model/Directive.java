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
 * @param asking who asks whom, in which words
 * @param problem the problem it is to solve ({@code 特色产业竞争力不够强})
 * @param measures what is to be done, clause by clause
 * @param wording the whole sentence
 */
public record Directive(
        FactId id, int section, Asking asking, @Nullable String problem, List<String> measures, Wording wording)
        implements Fact {

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
        return new Directive(counted, section, asking, problem, measures, wording.in(place));
    }

    public Directive inSection(int index) {
        return new Directive(id, index, asking, problem, measures, wording);
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
