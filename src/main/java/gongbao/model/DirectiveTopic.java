package gongbao.model;

/**
 * A topic under which a directive is indexed.
 *
 * @param topic its code in the list of topics ({@code industry})
 * @param word the word of the text that puts it there ({@code 产业})
 */
public record DirectiveTopic(String topic, String word) {}
