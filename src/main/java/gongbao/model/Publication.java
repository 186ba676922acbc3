package gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * What the carrier page says of itself, in its head and foot.
 *
 * @param publishedAt when, with the time where the page says it
 * @param contentSource 来源
 * @param author 作者 or 责任编辑
 * @param sponsor 主办
 * @param operator 承办
 * @param siteIdCode 政府网站标识码
 * @param policeNumber 公安备案, as printed
 * @param icpNumber ICP备案, as printed
 */
public record Publication(
        @Nullable Moment publishedAt,
        @Nullable String contentSource,
        @Nullable String author,
        @Nullable String sponsor,
        @Nullable String operator,
        @Nullable String siteIdCode,
        @Nullable String policeNumber,
        @Nullable String icpNumber) {

    public static final Publication UNKNOWN = new Publication(null, null, null, null, null, null, null, null);
}
