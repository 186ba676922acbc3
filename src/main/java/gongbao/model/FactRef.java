package gongbao.model;

/**
 * Points to one fact of one communiqué.
 *
 * @param communique id of the communiqué
 * @param index place in its list of facts of the kind that the context tells
 */
public record FactRef(String communique, int index) {}
