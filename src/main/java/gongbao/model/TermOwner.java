package gongbao.model;

/**
 * Whose formula a term is, as far as the archive shows.
 *
 * @param code division code of the place
 * @param basis what shows it
 * @param mention the use that shows it
 */
public record TermOwner(String code, Basis basis, Mention mention) {

    /** What shows whose a term is. */
    public enum Basis implements Coded {
        /** A text says so: 市委提出的“…”. */
        ATTRIBUTED,
        /** The first to use it says there what its parts are. */
        DEFINED
    }
}
