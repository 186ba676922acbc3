package gongbao.model;

/**
 * Words by which a text itself says what a term stands for: “三园”即汽车产业园、精细化工园.
 *
 * @param mention the use that they follow
 * @param words the words, verbatim
 */
public record TermDefinition(Mention mention, String words) {}
