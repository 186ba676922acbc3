package gongbao.site.page;

import gongbao.diag.Proofs;
import gongbao.model.Question;
import gongbao.model.SiteInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a site is made with beside the archive.
 *
 * @param info what the office says of its site
 * @param templates folder whose files take the place of the packed templates and assets; null for none
 * @param data where the texts lie as data; pages link to them
 * @param questions what an editor should look at before the site is published; asked for by the office's own pages only
 * @param proofs what proofreading found; likewise
 */
public record SiteOptions(
        SiteInfo info, @Nullable Path templates, TextData data, Supplier<List<Question>> questions, Proofs proofs) {

    public static final SiteOptions PLAIN = new SiteOptions(SiteInfo.UNKNOWN, null);

    /** Of a site whose texts were not proofread. */
    public SiteOptions(SiteInfo info, @Nullable Path templates, TextData data, List<Question> questions) {
        this(info, templates, data, () -> questions, Proofs.NONE);
    }

    /** Of a site of texts alone, of which nothing is asked. */
    public SiteOptions(SiteInfo info, @Nullable Path templates) {
        this(info, templates, TextData.none(), List.of());
    }
}
