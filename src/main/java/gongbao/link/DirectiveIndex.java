package gongbao.link;

import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.Draft;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Section;
import gongbao.model.Slug;
import gongbao.model.ThingId;
import gongbao.text.LazyList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Directives, each a thing of its own, numbered within its communiqué, indexed by topic and by whom they ask. */
final class DirectiveIndex {

    /** What an entry says beside where it stands; many say the same. */
    private record About(
            Directive.Kind kind,
            List<DirectiveTopic> topics,
            @Nullable Slug addressee) {}

    private final List<Draft> drafts;
    private final Slugs slugs = new Slugs();
    private final Map<String, Slug> addressees = new HashMap<>();
    private final Map<About, About> known = new HashMap<>();
    private final List<About> all = new ArrayList<>();

    /** By communiqué, how many directives stand before its own. */
    private final int[] before;

    DirectiveIndex(List<Draft> drafts, Backlinks links) {
        this.drafts = drafts;
        this.before = new int[drafts.size()];
        for (int i = 0; i < before.length; i++) {
            Draft draft = drafts.get(i);
            before[i] = all.size();
            for (Directive directive : draft.communique().directives()) {
                About about = new About(directive.kind(), topics(draft.communique(), directive), addressee(directive));
                all.add(known.computeIfAbsent(about, same -> same));
            }
            links.linkDirectives(draft);
        }
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

    private @Nullable Slug addressee(Directive directive) {
        String asked = directive.addressee();
        return asked == null ? null : addressees.computeIfAbsent(Wording.key(asked), key -> slugs.of(key, key));
    }

    static ThingId idOf(FactRef use) {
        return new ThingId(
                ThingId.Kind.DIRECTIVE,
                new Slug(use.communique() + "-d" + use.fact().number()));
    }

    /** Each is made when it is asked for: an archive has twenty times as many as texts. */
    List<DirectiveEntry> entries() {
        return entries(drafts, before, all);
    }

    private static List<DirectiveEntry> entries(List<Draft> drafts, int[] before, List<About> all) {
        return new LazyList<>(all.size(), i -> {
            int at = Arrays.binarySearch(before, i);
            int draft = at < 0 ? -at - 2 : last(before, at);
            return entry(drafts.get(draft), i - before[draft] + 1, all.get(i));
        });
    }

    /** Communiqués without directives have as many before them as the next. */
    private static int last(int[] before, int at) {
        int last = at;
        while (last + 1 < before.length && before[last + 1] == before[at]) {
            last++;
        }
        return last;
    }

    private static DirectiveEntry entry(Draft draft, int number, About about) {
        FactRef use = new FactRef(draft.id(), new FactId(FactId.Kind.DIRECTIVE, number));
        return new DirectiveEntry(
                idOf(use),
                use,
                number,
                about.kind(),
                about.topics(),
                about.addressee(),
                draft.mentions().of(use.fact()));
    }
}
