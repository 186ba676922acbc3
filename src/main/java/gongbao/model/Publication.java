package gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier page says of itself, in its head and foot.
 *
 * @param publishedAt when, with the time where the page says it
 * @param contentSource 来源
 * @param author 作者 or 责任编辑; of a statistical communiqué the office whose name stands under its title
 * @param sponsor 主办
 * @param operator 承办
 * @param records the numbers of the site
 * @param writtenDate 成文日期: the day of the text, which may be published later
 */
public record Publication(
        @Nullable Moment publishedAt,
        @Nullable String contentSource,
        @Nullable String author,
        @Nullable String sponsor,
        @Nullable String operator,
        Records records,
        @Nullable LocalDate writtenDate) {

    public static final Publication UNKNOWN =
            new Publication(null, null, null, null, null, new Records(null, null, null), null);

    /**
     * Numbers under which a site is known.
     *
     * @param siteIdCode 政府网站标识码
     * @param policeNumber 公安备案, as printed
     * @param icpNumber ICP备案, as printed
     */
    public record Records(
            @Nullable String siteIdCode,
            @Nullable String policeNumber,
            @Nullable String icpNumber) implements Flat {}

    /** The same with the day and the author that the text itself says. */
    public Publication issued(@Nullable Moment at, @Nullable String by) {
        return new Publication(at, contentSource, by, sponsor, operator, records, writtenDate);
    }

    public @Nullable String siteIdCode() {
        return records.siteIdCode();
    }

    public @Nullable String policeNumber() {
        return records.policeNumber();
    }

    public @Nullable String icpNumber() {
        return records.icpNumber();
    }
}
