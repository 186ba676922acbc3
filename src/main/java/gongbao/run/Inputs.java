package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.model.Actual;
import gongbao.model.Draft;
import gongbao.model.SameOrDifferent;
import gongbao.model.SiteInfo;
import gongbao.run.editor.EditorFiles;
import gongbao.site.SiteBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a site is made of, to tell whether another would come out.
 *
 * @param texts the very ones that the shelf holds: one that was read again is another
 * @param templates fingerprint of the user's own
 * @param checks fingerprint of what the office says of proofreading
 * @param found what was found on the way
 */
record Inputs(
        List<Draft> texts,
        List<SameOrDifferent> things,
        SiteInfo info,
        List<Actual> actuals,
        String templates,
        String checks,
        List<Diagnostic> found) {

    static Inputs of(
            List<Draft> texts,
            List<SameOrDifferent> things,
            EditorFiles said,
            BuildOptions options,
            List<Diagnostic> found) {
        return new Inputs(
                texts,
                things,
                said.info(),
                said.actuals().actuals(),
                SiteBuilder.fingerprint(options.templates()),
                ArchiveProofs.fingerprint(options),
                List.copyOf(found));
    }

    boolean isSame(@Nullable Inputs other) {
        return other != null
                && areSame(texts, other.texts)
                && things.equals(other.things)
                && info.equals(other.info)
                && actuals.equals(other.actuals)
                && templates.equals(other.templates)
                && checks.equals(other.checks)
                && found.equals(other.found);
    }

    private static boolean areSame(List<Draft> these, List<Draft> those) {
        boolean same = these.size() == those.size();
        for (int i = 0; same && i < these.size(); i++) {
            same = isSame(these.get(i), those.get(i));
        }
        return same;
    }

    @SuppressWarnings("ReferenceEquality") // To compare two texts is to read them.
    private static boolean isSame(Draft one, Draft other) {
        return one == other;
    }
}
