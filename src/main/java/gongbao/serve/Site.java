package gongbao.serve;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.run.LiveSite;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site as it stood at one moment. Any thread may ask. */
public interface Site {

    /** The bytes of a file, 〔例〕{@code communiques/511826-15-6.html}; null where the site has none of that name. */
    byte @Nullable [] file(String path) throws IOException;

    /** What was found, errors first, paths as the user gave them. */
    List<Diagnostic> findings();

    /** False where there is nothing to show: no text could be read, a template or {@code site.yaml} is broken. */
    boolean isSound();

    /** The text of that id; null where there is none. */
    @Nullable
    Communique communique(String id);

    /** What proofreading found in the text of that id; none where there is none. */
    default List<LiveSite.Proof> proofs(String id) {
        return List.of();
    }
}
