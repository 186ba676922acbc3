package gongbao.check.turn;

import gongbao.check.turn.Edit.Kind;
import gongbao.zh.Sentences;
import java.util.regex.Pattern;

/**
 * Tells whether letters that are nearly a turn are other words: the name of a place, 晋中|市人民政府 for 中央人民政府, a verb behind a
 * leader's name, 张某某|出席 for 张某某主席, or two sentences.
 *
 * @param letters the text
 */
record OtherWords(Letters letters) {

    /** What the name of a place ends with. */
    private static final String PLACE = "省市县区州旗盟乡镇";

    /** Countries with a party of that name: 越共, 苏共. */
    private static final String ABROAD = "越苏俄古朝老蒙日法美英德意印尼巴希葡西南罗波捷匈保阿联智缅泰马";

    /** What parts words. */
    private static final String JOINTS = "的和与及";

    private static final String PARTY = "中国共产党";

    /** A place with what is its own: 章贡区第十四届. */
    private static final Pattern OWN = Pattern.compile("^\\p{IsHan}{1,5}?[" + PLACE + "](?:第|[大全]|委|代表|纪律)");

    private static final int LONGEST = 9;

    boolean are(Turn turn, Edit edit, int start, int end) {
        boolean wrong = edit.kind() == Kind.WRONG;
        if (wrong
                && (isAbroad(turn, edit, start) || isParted(edit, start, end) || isOtherWord(turn, edit, start, end))) {
            return true;
        }
        if (turn.check().startsWith("leader")) {
            return isVerb(turn, edit, end);
        }
        return turn.check().equals("organ-name")
                && (isOfPlace(edit, start) || turn.words().startsWith(PARTY) && isPlace(edit, start, end));
    }

    /** 越|共中央总书记: the party of another country. */
    private boolean isAbroad(Turn turn, Edit edit, int start) {
        return edit.from() == start && turn.words().startsWith("中共中央") && ABROAD.indexOf(letters.at(edit.from())) >= 0;
    }

    /** 其中|的|共产党员, and 毛泽东|。|思想: what stands there parts words or sentences, and one letter alone is left before it. */
    private boolean isParted(Edit edit, int start, int end) {
        char there = letters.at(edit.from());
        // 习|的|平新时代: what would follow begins no word.
        boolean isSecond = edit.from() == start + 1 && Sentences.isHan(letters.at(start - 1)) && begins(edit.to());
        return "。!?".indexOf(there) >= 0 || JOINTS.indexOf(there) >= 0 && (isSecond || edit.from() == end - 2);
    }

    /**
     * What is not like the right letter makes a word with the outermost one, 退役军人|服务 for 退役军人事务, or that one begins the
     * next word, 社会主义|党|主席.
     */
    private boolean isOtherWord(Turn turn, Edit edit, int start, int end) {
        int at = edit.from();
        if (!turn.check().equals("formula")
                || Mistaken.are(letters.at(at), edit.right().charAt(0))) {
            return false;
        }
        return at == end - 2 && (isWord(at) || isWord(at + 1)) || at == start + 1 && isWord(start) && begins(at + 1);
    }

    private boolean begins(int at) {
        return JoinedWords.standsAlone(letters.at(at)) || isWord(at);
    }

    private boolean isWord(int at) {
        return JoinedWords.isWord(letters.at(at), letters.at(at + 1));
    }

    /** 出席 and 列席, of which a name of three characters and 主席 differ in one. */
    private boolean isVerb(Turn turn, Edit edit, int end) {
        return edit.kind() == Kind.WRONG
                && turn.words().endsWith("主席")
                && edit.to() == end - 1
                && JoinedWords.isWord(letters.at(edit.from()), '席');
    }

    /** 安国|市|发展和改革委员会: the second letter ends the name of a place, and the first belongs to it. */
    private boolean isOfPlace(Edit edit, int start) {
        return edit.kind() == Kind.WRONG
                && edit.from() == start + 1
                && PLACE.indexOf(letters.at(edit.from())) >= 0
                && Sentences.isHan(letters.at(start - 1));
    }

    /** 中国共产党|章贡区: of 中国共产党章程 only the last letter is not there, and that before it begins a name. */
    private boolean isPlace(Edit edit, int start, int end) {
        int at = start + PARTY.length();
        return edit.from() == at + 1
                && edit.to() == end
                && OWN.matcher(letters.text()
                                .substring(at, Math.min(letters.text().length(), at + LONGEST)))
                        .find();
    }
}
