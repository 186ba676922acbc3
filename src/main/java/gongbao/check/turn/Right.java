package gongbao.check.turn;

/** Words beside a turn that are right, though they are nearly it: 本国特色社会主义 beside 中国特色社会主义. */
final class Right {

    private Right() {}

    static boolean isRight(Letters letters, Miss miss) {
        Edit edit = miss.edit();
        for (String form : miss.turn().right()) {
            if (covers(letters, form, edit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form holds what the edit would change; of what would be put in, the letters on both sides. */
    private static boolean covers(Letters letters, String form, Edit edit) {
        int from = edit.from() == edit.to() ? edit.from() - 1 : edit.from();
        int to = edit.from() == edit.to() ? edit.to() + 1 : edit.to();
        for (int at = to - form.length(); at <= from; at++) {
            if (letters.stands(form, at)) {
                return true;
            }
        }
        return false;
    }
}
