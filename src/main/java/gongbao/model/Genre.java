package gongbao.model;

/** What kind of text it is. */
public enum Genre implements Coded {
    /** A communiqué (公报) of a plenum of a Party committee. */
    PLENUM,
    /** A communiqué of a plenum of a discipline commission. */
    DISCIPLINE_PLENUM,
    /** A text of a people's or Party congress. */
    CONGRESS,
    /** A resolution (决议), also one with a communiqué's body. */
    RESOLUTION,
    /** What a meeting or an organ decided beside that: a decision (决定), a proposal (建议), opinions (意见), a plan (方案). */
    DECISION,
    /** What a government, a court or a committee reports of its work to the congress it answers to. */
    WORK_REPORT,
    /** A statistical, census, environment or audit bulletin: its figures are actuals. */
    STATISTICAL,
    /** A plenum told as news. */
    MEETING_NEWS,
    OTHER;

    /** Whether it is a communiqué (公报) by name, not news, a resolution or another text. */
    public boolean isCommunique() {
        return this == PLENUM || this == DISCIPLINE_PLENUM;
    }

    /** Whether it tells of its meeting as a whole: who was there, what it did; a decision or a report is one of its papers. */
    public boolean isOfWholeMeeting() {
        return switch (this) {
            case PLENUM, DISCIPLINE_PLENUM, CONGRESS, RESOLUTION, MEETING_NEWS -> true;
            case DECISION, WORK_REPORT, STATISTICAL, OTHER -> false;
        };
    }
}
