package gongbao.model;

import gongbao.text.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive of one communiqué.
 *
 * @param id its slug is the communiqué's id and the number: {@code 511826-15-6-d3}
 * @param use which one
 * @param number from 1, in the order of the text
 * @param kind whether it sets a task or only rouses
 * @param topics what it is about, by the words of its section's heading, and of the problem it names or else its own
 * @param addressee slug of whom it asks, the same wherever the same words stand; null where nobody is named
 * @param mentions where it stands
 */
public record DirectiveEntry(
        ThingId id,
        FactRef use,
        int number,
        Directive.Kind kind,
        List<DirectiveTopic> topics,
        @Nullable Slug addressee,
        List<Mention> mentions)
        implements Thing {

    public DirectiveEntry {
        topics = List.copyOf(topics);
        mentions = FrozenList.of(mentions);
    }

    /** Whether it only rouses: 全会号召,…团结起来. */
    public boolean isExhortation() {
        return kind == Directive.Kind.EXHORTATION;
    }

    /** The id of its row on the register's page: {@code d3}. */
    public String anchor() {
        return "d" + number;
    }
}
