package gongbao.model;

/** What a mention leads to. */
public sealed interface Resolution {

    /** It means exactly one thing. */
    record Linked(ThingId thing) implements Resolution {}

    /**
     * It could lead to a thing and does not.
     *
     * @param reason why, as a code: the parser's own ({@code no-term}, {@code collective}) or the linker's ({@code
     *     ambiguous-person}, {@code ambiguous-document}, {@code no-thing})
     */
    record Open(String reason) implements Resolution {}

    /** It is of a kind that has no pages (groups of attendees). */
    record Unlinked() implements Resolution {}

    /** What every mention of such a kind leads to. */
    Resolution UNLINKED = new Unlinked();
}
