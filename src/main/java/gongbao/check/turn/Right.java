package gongbao.check.turn;

/** Words beside a turn that are right, though they are nearly it: 本国特色社会主义 beside 中国特色社会主义. */
final class Right {

    private Right() {}

    /** How often a text writes a turn that it will not have meant otherwise. */
    private static final int OFTEN = 2;

    /** @param written how often the text has the turn as it should be */
    static boolean isRight(Letters letters, Miss miss, int written) {
        return miss.turn().right().stream().anyMatch(form -> covers(letters, form, miss.edit()))
                || written < OFTEN && isDoubted(letters, miss);
    }

    /** Whether the words are right elsewhere: 高质发展. */
    static boolean isDoubted(Letters letters, Miss miss) {
        return miss.turn().doubted().stream().anyMatch(form -> covers(letters, form, miss.edit()));
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
