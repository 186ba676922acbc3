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
    CONSULTATIVE_CONFERENCE,
    /** 常委会 of a Party committee. */
    STANDING_COMMITTEE,
    /** 人大常委会. */
    PEOPLES_CONGRESS_STANDING,
    /** 政协常委会. */
    CONSULTATIVE_STANDING,
    /** 人民政府, 人民委员会, 革命委员会: its 全体会议. */
    GOVERNMENT,
    /** 政府常务会议: the mayor and his deputies. */
    GOVERNMENT_STANDING,
    /** 各界人民代表会议, before there were people's congresses. */
    PEOPLES_CONFERENCE,
    /** 工作会议, 干部会议, 党代表会议: called together by a body, of none of their own. */
    CONFERENCE;

    /** Whether it may be named as a whole, without a session: 党的二十大, 县十九届人大. */
    public boolean isCongress() {
        return this == PARTY_CONGRESS || this == PEOPLES_CONGRESS || this == CONSULTATIVE_CONFERENCE;
    }
}
