package gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * What the office's register of disclosed information says of a communiqué; null where it says nothing. None of it can be
 * read from the text.
 *
 * @param indexNumber 索引号 ({@code 000014349/2017-00110})
 * @param topic 主题分类
 * @param issuer 发文机关
 * @param documentNumber 发文字号
 * @param writtenDate 成文日期, ISO 8601
 * @param validity 有效性, as it is to be printed ({@code 有效}, {@code 已废止})
 * @param keywords 主题词
 */
public record Disclosure(
        @Nullable String indexNumber,
        @Nullable String topic,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable String writtenDate,
        @Nullable String validity,
        @Nullable String keywords) {

    public static final Disclosure NONE = new Disclosure(null, null, null, null, null, null, null);
}
