package gongbao.model;

import java.util.List;

/**
 * One directive of one communiqué.
 *
 * @param id its slug is the communiqué's id and the number: {@code 511826-15-6-d3}
 * @param use which one
 * @param number from 1, in the order of the text
 * @param mentions where it stands
 */
public record DirectiveEntry(ThingId id, FactRef use, int number, List<Mention> mentions) implements Thing {

    public DirectiveEntry {
        mentions = List.copyOf(mentions);
    }

    /** The id of its row on the register's page: {@code d3}. */
    public String anchor() {
        return "d" + number;
    }
}
