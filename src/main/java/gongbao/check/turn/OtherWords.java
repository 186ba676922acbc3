package gongbao.check.turn;

import gongbao.check.turn.Edit.Kind;
import gongbao.zh.Sentences;
import java.util.regex.Pattern;

/**
 * Tells whether letters that are nearly the name of an organ or a leader with a title are the name of a place, or a verb behind the
 * leader's: 晋中|市人民政府 for 中央人民政府, 张某某|出席 for 张某某主席.
 *
 * @param letters the text
 */
record OtherWords(Letters letters) {

    /** What the name of a place ends with. */
    private static final String PLACE = "省市县区州旗盟乡镇";

    private static final String PARTY = "中国共产党";

    /** A place with what is its own: 章贡区第十四届. */
    private static final Pattern OWN = Pattern.compile("^\\p{IsHan}{1,5}?[" + PLACE + "](?:第|[大全]|委|代表|纪律)");

    private static final int LONGEST = 9;

    boolean are(Turn turn, Edit edit, int start, int end) {
        if (turn.check().startsWith("leader")) {
            return isVerb(turn, edit, end);
        }
        return turn.check().equals("organ-name")
                && (isOfPlace(edit, start) || turn.words().startsWith(PARTY) && isPlace(edit, start, end));
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

    /** 中国共产党|章贡区: of 中国共产党章程 only the last letter is lacking, and that before it begins a name. */
    private boolean isPlace(Edit edit, int start, int end) {
        int at = start + PARTY.length();
        return edit.kind() == Kind.LOST
                && edit.from() == at + 1
                && end == at + 1
                && OWN.matcher(letters.text()
                                .substring(at, Math.min(letters.text().length(), at + LONGEST)))
                        .find();
    }
}
