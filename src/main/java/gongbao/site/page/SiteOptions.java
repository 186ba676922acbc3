package gongbao.site.page;

import gongbao.model.Question;
import gongbao.model.SiteInfo;
import gongbao.site.render.SiteFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site is made with beside the archive.
 *
 * @param info what the office says of its site
 * @param templates folder whose files take the place of the packed templates and assets; null for none
 * @param data files to lie in the site as they are ({@code data/511826-15-6.json}); pages link to those they know
 * @param questions what an editor should look at before the site is published; for the office's own pages
 */
public record SiteOptions(SiteInfo info, @Nullable Path templates, List<SiteFile> data, List<Question> questions) {

    public static final SiteOptions PLAIN = new SiteOptions(SiteInfo.UNKNOWN, null, List.of());

    public SiteOptions {
        data = List.copyOf(data);
        questions = List.copyOf(questions);
    }

    /** Of a site of which nothing is asked. */
    public SiteOptions(SiteInfo info, @Nullable Path templates, List<SiteFile> data) {
        this(info, templates, data, List.of());
    }
}
