package gongbao.serve;

import gongbao.run.editor.FixDesk;
import org.jspecify.annotations.Nullable;

/** Where facts are corrected: a {@link FixDesk}. */
public interface Desk {

    /** What may be corrected of a text; null where it is not there any more. */
    FixDesk.@Nullable Sheet sheet(FixDesk.Which text);

    /** Does what an editor wants, or says why not. */
    FixDesk.Answer write(FixDesk.Which text, FixDesk.Wish wish);

    /** Takes a change back, or says why not. */
    FixDesk.Answer undo(String change);
}
