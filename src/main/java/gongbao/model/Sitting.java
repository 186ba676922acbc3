package gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * Which of its meetings a body held.
 *
 * @param term 届
 * @param session 次
 * @param enlarged whether it calls itself 扩大
 */
public record Sitting(@Nullable Integer term, @Nullable Integer session, boolean enlarged) implements Flat {

    public static final Sitting UNKNOWN = new Sitting(null, null, false);
}
