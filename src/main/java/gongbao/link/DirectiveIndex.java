package gongbao.link;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveGist;
import gongbao.model.DirectiveTopic;
import gongbao.model.Draft;
import gongbao.model.FactId;
import gongbao.model.FactRef;
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
    private final Map<DirectiveGist, About> known = new HashMap<>();
    private final List<About> all = new ArrayList<>();

    /** By communiqué, how many directives stand before its own. */
    private final int[] before;

    DirectiveIndex(List<Draft> drafts, Backlinks links) {
        this.drafts = drafts;
        this.before = new int[drafts.size()];
        for (int i = 0; i < before.length; i++) {
            Draft draft = drafts.get(i);
            before[i] = all.size();
            for (DirectiveGist gist : draft.directives()) {
                all.add(known.computeIfAbsent(gist, this::about));
            }
            links.linkDirectives(draft);
        }
    }

    private About about(DirectiveGist gist) {
        String asked = gist.addressee();
        return new About(
                gist.kind(),
                gist.topics(),
                asked == null ? null : addressees.computeIfAbsent(asked, key -> slugs.of(key, key)));
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
