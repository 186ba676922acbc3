package gongbao.index;

/**
 * Something that texts speak of, as it is found by its name.
 *
 * @param kind one letter: m meeting, d document, p person, t term, i indicator, l place, c a text whose title does not stand in it
 * @param name what the site calls it
 * @param address from the root of the site
 * @param count of its mentions
 * @param note what tells it from its namesakes; empty where nothing does
 */
public record NamedThing(char kind, String name, String address, int count, String note) {

    /** As it stands in the file: a bar parts the fields. */
    String line() {
        return kind + "|" + plain(name) + "|" + plain(address) + "|" + count + "|" + plain(note);
    }

    private static String plain(String field) {
        return field.replace('|', '｜');
    }
}
