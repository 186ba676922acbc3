package gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive is to know of a directive beside where it stands; many say the same.
 *
 * @param kind whether it sets a task or only rouses
 * @param topics what it is about, by the words of its section's heading, and of the problem it names or else its own
 * @param addressee whom it asks, by the words that tell one addressee from another; null where nobody is named
 */
public record DirectiveGist(
        Directive.Kind kind,
        List<DirectiveTopic> topics,
        @Nullable String addressee) {

    public DirectiveGist {
        topics = List.copyOf(topics);
    }
}
