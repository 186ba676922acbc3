package gongbao.run;

/** Told how far a run is; called from any thread. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (step, done, total) -> {};

    /** What is under way. */
    enum Step {
        READ,
        LINK,
        WRITE,
        /** What the search of the site reads. */
        INDEX,
        /** Samples of all texts are looked up in it. */
        CHECK,
        /** The new site takes the place of the old one. */
        PUBLISH
    }

    /** {@code done} of {@code total} pieces of the step are finished. */
    void at(Step step, int done, int total);
}
