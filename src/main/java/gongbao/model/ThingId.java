package gongbao.model;

/**
 * The identity of a thing that communiqués speak of.
 *
 * @param kind what it is
 * @param slug lower-case ASCII, unique among things of the kind and stable across builds
 */
public record ThingId(Kind kind, Slug slug) {

    /** Kinds of things. */
    public enum Kind implements Coded {
        MEETING,
        DOCUMENT,
        PERSON,
        TERM,
        TARGET,
        DIRECTIVE,
        PLACE
    }
}
