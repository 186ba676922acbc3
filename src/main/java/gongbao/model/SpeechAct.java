package gongbao.model;

import gongbao.text.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words by which somebody speaks in the text: {@code 全会指出}, {@code 一致认为}, {@code 王某强调}.
 *
 * @param speaker {@code 全会}, {@code 会议}, a person's name; null where it is left out
 * @param verb {@code 指出}, {@code 强调}, {@code 号召} …
 * @param span the words
 */
public record SpeechAct(@Nullable String speaker, String verb, Span span) {

    /** The same in the body. */
    public SpeechAct in(UnaryOperator<Span> place) {
        return new SpeechAct(speaker, verb, place.apply(span));
    }
}
