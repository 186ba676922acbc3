package gongbao.serve;

import gongbao.run.editor.FixDesk;
import org.jspecify.annotations.Nullable;

/** The desk of {@code run}. */
public record LiveDesk(FixDesk desk) implements Desk {

    @Override
    public FixDesk.@Nullable Sheet sheet(FixDesk.Which text) {
        return desk.sheet(text);
    }

    @Override
    public FixDesk.Answer write(FixDesk.Which text, FixDesk.Wish wish) {
        return desk.write(text, wish);
    }

    @Override
    public FixDesk.Answer undo(String change) {
        return desk.undo(change);
    }
}
