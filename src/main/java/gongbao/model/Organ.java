package gongbao.model;

/** Which body of a place meets; with place, term and session it names a meeting. */
public enum Organ implements Coded {
    /** 委员会: its plenums are 全体会议. */
    COMMITTEE,
    /** 纪律检查委员会. */
    DISCIPLINE_COMMISSION,
    /** 党代会, 党的全国代表大会. */
    PARTY_CONGRESS,
    /** 人民代表大会. */
    PEOPLES_CONGRESS,
    /** 政协. */
    CONSULTATIVE_CONFERENCE
}
