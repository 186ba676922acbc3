package gongbao.link;

import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.DirectiveGist;
import gongbao.model.DirectiveTopic;
import gongbao.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the directives of a text are about, and whom they ask. */
final class Gists {

    private Gists() {}

    /** One a directive, in their order. */
    static List<DirectiveGist> of(Communique communique) {
        return communique.directives().stream()
                .map(directive ->
                        new DirectiveGist(directive.kind(), topics(communique, directive), addressee(directive)))
                .toList();
    }

    private static @Nullable String addressee(Directive directive) {
        return directive.addressee() == null ? null : Wording.key(directive.addressee());
    }

    /** What the sentence speaks of, or, where it does not say, the heading above it; who rouses speaks of nothing in particular. */
    private static List<DirectiveTopic> topics(Communique communique, Directive directive) {
        if (directive.kind() == Directive.Kind.EXHORTATION) {
            return List.of();
        }
        String asked = asked(directive);
        List<DirectiveTopic> own = Topics.of(asked, heavy(directive, asked));
        String heading = own.isEmpty() ? heading(communique, directive) : null;
        return heading == null ? own : Topics.of(heading, List.of());
    }

    /** The problem, and what stands before the modal in its clause: 进一步全面深化改革|要总结宝贵经验。 */
    private static List<String> heavy(Directive directive, String asked) {
        List<String> heavy = new ArrayList<>();
        if (directive.problem() != null) {
            heavy.add(directive.problem());
        }
        int modal = directive.modal() == null ? -1 : asked.indexOf(directive.modal());
        int clause = Math.max(asked.lastIndexOf('，', modal), asked.lastIndexOf(',', modal)) + 1;
        if (modal > clause) {
            heavy.add(asked.substring(clause, modal));
        }
        return heavy;
    }

    /** What is asked for, without who says it and whom it asks: 全会要求,各级党组织|要抓好落实。 */
    private static String asked(Directive directive) {
        String text = directive.text();
        int from = 0;
        for (String before : Arrays.asList(directive.lead(), directive.addressee())) {
            int at = before == null ? -1 : text.indexOf(before, from);
            from = before == null || at < 0 ? from : at + before.length();
        }
        String rest = text.substring(from);
        return rest.startsWith("，") || rest.startsWith(",") ? rest.substring(1) : rest;
    }

    private static @Nullable String heading(Communique communique, Directive directive) {
        List<Section> sections = communique.sections();
        boolean known = 0 <= directive.section() && directive.section() < sections.size();
        return known ? sections.get(directive.section()).heading() : null;
    }
}
