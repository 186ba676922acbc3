package gongbao.model;

import java.util.Locale;

/** A closed choice whose word in the JSON contract is its constant in lower case with hyphens: {@code AT_LEAST → at-least}. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
