package gongbao.read.office;

/**
 * How much of a document is taken for seen. A reader begins with what the file says of the looks of its words; where most of them
 * would be hidden by that, it has taken something else for their ground than the program does, and goes one step on.
 */
public enum Showing {
    /** What somebody sees who opens the file. */
    SEEN,
    /** Words of whatever colour and size, but for those that are struck out. */
    UNSTRUCK,
    /** All words. */
    ALL;

    /** Whether words that look like that are kept beside the text. */
    public boolean hides(Look look) {
        return this == SEEN ? look.isUnseen() : this == UNSTRUCK && look.isStruck();
    }
}
