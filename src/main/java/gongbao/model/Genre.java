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
    /** A statistical, census, environment or audit bulletin: its figures are actuals. */
    STATISTICAL,
    /** A plenum told as news. */
    MEETING_NEWS,
    OTHER
}
