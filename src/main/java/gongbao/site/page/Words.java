package gongbao.site.page;

import org.jspecify.annotations.Nullable;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead; null where nowhere
 */
public record Words(String text, @Nullable String href) {}
