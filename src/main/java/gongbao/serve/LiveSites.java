package gongbao.serve;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.run.Live;
import gongbao.run.LiveSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sites as {@code run} makes them. */
public final class LiveSites implements Sites {

    private final Live live;
    private @Nullable Made last;

    public LiveSites(Live live) {
        this.live = live;
    }

    private record Made(LiveSite site) implements Site {

        @Override
        public byte @Nullable [] file(String path) throws IOException {
            return site.file(path);
        }

        @Override
        public List<Diagnostic> findings() {
            return site.findings();
        }

        @Override
        public boolean isSound() {
            return site.isSound();
        }

        @Override
        public @Nullable Communique communique(String id) {
            return site.communique(id);
        }

        @Override
        public List<LiveSite.Proof> proofs(String id) {
            return site.proofs(id);
        }
    }

    @Override
    public Site refresh() {
        LiveSite site = live.refresh();
        Made made = last;
        if (made == null || made.site() != site) {
            made = new Made(site);
            last = made;
        }
        return made;
    }

    @Override
    public List<Path> watched() {
        return live.watched();
    }
}
