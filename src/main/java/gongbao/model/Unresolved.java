package gongbao.model;

/**
 * A mention that is not linked.
 *
 * @param mention the words
 * @param reason why, as a code: the parser's own ({@code no-term}, {@code collective}) or the linker's ({@code
 *     ambiguous-person}, {@code ambiguous-document}, {@code no-thing})
 */
public record Unresolved(Mention mention, String reason) {}
