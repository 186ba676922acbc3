package gongbao.model;

/**
 * One fact of one communiqué of the archive.
 *
 * @param communique id of the communiqué
 * @param fact which of its facts
 */
public record FactRef(String communique, FactId fact) {}
