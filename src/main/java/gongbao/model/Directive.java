package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that asks for something, in the meeting's own voice or in a named speaker's.
 *
 * @param section index of its section among the sections
 * @param lead the words that open it ({@code 全会指出}); null where it has none
 * @param speaker the person who asks, in a speech told as news; null for the meeting's own voice
 * @param modal the words that ask ({@code 要着力解决}); null for an imperative without them
 * @param addressee who is asked ({@code 各级党组织}); null where nobody is named
 * @param problem the problem it is to solve ({@code 特色产业竞争力不够强})
 * @param measures what is to be done, clause by clause
 * @param text the whole sentence, verbatim
 * @param span where it stands
 * @param rule the rule that read it
 */
public record Directive(
        int section,
        @Nullable String lead,
        @Nullable String speaker,
        @Nullable String modal,
        @Nullable String addressee,
        @Nullable String problem,
        List<String> measures,
        String text,
        Span span,
        String rule) {

    public Directive {
        measures = List.copyOf(measures);
    }
}
