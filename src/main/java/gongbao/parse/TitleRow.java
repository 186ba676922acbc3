package gongbao.parse;

import gongbao.zh.Brackets;

/** A row of titles, of all of which the words around it are said: 电影|《甲》《乙》和《丙》|等三部. */
final class TitleRow {

    /** So many titles are looked through on either side. */
    private static final int NEAR = 8;

    private TitleRow() {}

    /** Where the first of the row begins, of which one title begins at an offset. */
    static int start(Reading reading, int title) {
        Brackets brackets = reading.brackets();
        int start = title;
        for (int i = 0; i < NEAR; i++) {
            int joint = start > 0 && "、和及与".indexOf(reading.text().charAt(start - 1)) >= 0 ? start - 1 : start;
            if (joint == 0 || reading.text().charAt(joint - 1) != '》' || brackets.partner(joint - 1) < 0) {
                break;
            }
            start = brackets.partner(joint - 1);
        }
        return start;
    }

    /** Where the last of them ends. */
    static int end(Reading reading, int titleEnd) {
        String s = reading.text();
        int end = titleEnd;
        for (int i = 0; i < NEAR; i++) {
            int next = end < s.length() && "、和及与".indexOf(s.charAt(end)) >= 0 ? end + 1 : end;
            if (next >= s.length()
                    || s.charAt(next) != '《'
                    || reading.brackets().partner(next) < 0) {
                break;
            }
            end = reading.brackets().partner(next) + 1;
        }
        return end;
    }
}
