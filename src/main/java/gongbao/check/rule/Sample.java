package gongbao.check.rule;

import java.util.List;

/**
 * A text and what a check says of it.
 *
 * @param text a whole body, its lines parted by {@code |}
 * @param wrong what is found, in the order of the text: {@code 近平总书记 → 习近平总书记}; nothing behind the arrow drops the words,
 *     {@code ?} is for a person to tell; empty where nothing may be found
 */
public record Sample(String text, List<String> wrong) {

    public Sample {
        wrong = List.copyOf(wrong);
    }

    /** A text with what is wrong in it. */
    public static Sample wrong(String text, String... wrong) {
        return new Sample(text, List.of(wrong));
    }

    /** A text in which nothing is wrong, though it looks like it. */
    public static Sample right(String text) {
        return new Sample(text, List.of());
    }
}
