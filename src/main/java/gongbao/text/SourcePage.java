package gongbao.text;

/**
 * One file of a text whose pages lie in several.
 *
 * @param page which page it is, from 1
 * @param path like {@link SourceFile#path}
 * @param charset like {@link SourceFile#charset}
 * @param sha256 like {@link SourceFile#sha256}
 * @param firstLine the number that its first line has among the lines of all files, as if they were one: 1 for the first file
 */
public record SourcePage(int page, String path, String charset, String sha256, int firstLine) {}
