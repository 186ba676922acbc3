package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.place.Divisions;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which words have the shape of a personal name, and which of them say something else first.
 *
 * <pre>
 * 王某某, 欧阳文海, ×××      a surname and one or two characters, or a masked name
 * 买买提·艾力               parts with a dot between
 * 才旺班典, 阿卜杜热合曼      three to seven characters that write the sounds of another language
 * 青川, 余姚市             no name but a place
 * 明年, 文件               no name but a word
 * </pre>
 */
final class NameShape {

    /** The longest name without a dot. */
    static final int LONGEST = 7;

    private static final Set<String> SURNAMES = Lexicon.words("surnames");
    private static final Set<String> WEAK = Lexicon.words("weak-surnames");
    private static final Set<String> NO_NAMES = Lexicon.words("not-names");
    private static final Set<String> WORDS = Lexicon.words("common-words");

    /** What does not stand inside a given name but begins what follows one. */
    private static final Cue NO_NAME = Cue.of(
            "person.no-name",
            "建国就",
            "建国",
            "[的了在是与及或就对从到把被等各我你他她它这那此也都还又不所,。、;:“”《》()\\d]|{people:no-name}|[\\u4e00-\\u9fff]作$");

    /** What stands in no name at all, be its parts what they may: 阿不力孜·买买提 and 许在保 have 不 and 在. */
    private static final Cue NEVER =
            Cue.of("person.never-in-name", "王某某的", "许在保", "[的了,。、;:“”《》()\\d]|{people:no-name}");

    /** 余姚市, 县委办: a place, or an office of the government. */
    private static final Cue BODY = Cue.of("person.no-name-ends", "余姚市", "余姚", "[省市县区局厅委厂办处署所部队组们者员式]$");

    private static final Cue DOTTED = Cue.of(
            "person.foreign-name", "买买提·艾则孜", "买买提艾则孜", "^[\\u3400-\\u9fff]{1,8}(?:·[\\u3400-\\u9fff]{1,8}){1,2}$");

    private static final Cue MASKED =
            Cue.of("person.masked-name", "张某某", "张建国", "[×xX○*]{2,4}|[\\u3400-\\u9fff][×某xX*]{1,2}[\\u3400-\\u9fff]?");

    /** 自治区主席|买买提·艾力: an office is no part of a name. */
    private static final Cue OFFICE = Cue.of("person.office-in-name", "主席买买提·艾力", "买买提·艾力", "{posts}");

    static final List<Cue> CUES = List.of(NO_NAME, NEVER, BODY, DOTTED, MASKED, OFFICE);

    /** By character: whether it is a surname, and whether one of two characters begins with it. */
    private static final BitSet SINGLE = new BitSet();

    private static final BitSet COMPOUND = new BitSet();

    /** By character: 1 where it writes a sound, {@link #RARE} where it does little else. */
    private static final byte[] SOUNDS = new byte[Character.MAX_VALUE + 1];

    private static final byte RARE = 2;

    static {
        SURNAMES.forEach(surname -> (surname.length() == 1 ? SINGLE : COMPOUND).set(surname.charAt(0)));
        Lexicon.words("name-sounds", "also").forEach(sound -> SOUNDS[sound.charAt(0)] = 1);
        Lexicon.words("name-sounds", "core").forEach(sound -> SOUNDS[sound.charAt(0)] = RARE);
    }

    private NameShape() {}

    /** Whether a name without a dot can begin at an offset: most clauses begin with none. */
    static boolean mayBegin(String s, int at) {
        char first = at < s.length() ? s.charAt(at) : '\n';
        return SINGLE.get(first)
                || COMPOUND.get(first)
                || SOUNDS[first] != 0
                || isMask(first)
                || at + 1 < s.length() && isMask(s.charAt(at + 1));
    }

    /** Whether the whole text has the shape of a name. The cheap questions come first: it is asked at every clause. */
    static boolean fits(String text) {
        if (text.length() < 2) {
            return false;
        }
        if (text.indexOf('·') > 0) {
            return DOTTED.is(text) && !OFFICE.in(text) && !NEVER.in(text);
        }
        return isHan(text) || sounds(text) || isMasked(text);
    }

    private static boolean isHan(String text) {
        return text.length() <= 4
                && hasSurname(text)
                && isAllHan(text)
                && !NO_NAMES.contains(text.substring(0, 2))
                && !NO_NAME.in(text.substring(1))
                && !BODY.in(text);
    }

    private static boolean hasSurname(String text) {
        char first = text.charAt(0);
        return text.length() <= 3 && SINGLE.get(first)
                || text.length() > 2 && COMPOUND.get(first) && SURNAMES.contains(text.substring(0, 2));
    }

    /** 才旺班典, 阿卜杜热合曼: a name without a Han surname. */
    private static boolean sounds(String text) {
        if (text.length() < 3 || text.length() > LONGEST) {
            return false;
        }
        boolean rare = false;
        for (int i = 0; i < text.length(); i++) {
            byte sound = SOUNDS[text.charAt(i)];
            if (sound == 0) {
                return false;
            }
            rare |= sound == RARE;
        }
        return rare;
    }

    private static boolean isAllHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '\u3400' || c > '\u9fff') && !Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMasked(String text) {
        return text.length() <= 4 && (isMask(text.charAt(0)) || isMask(text.charAt(1))) && MASKED.is(text);
    }

    private static boolean isMask(char c) {
        return "×某xX○*".indexOf(c) >= 0;
    }

    /** Whether it could stand among names, though its shape does not say so: 〔例〕瓮建国, of a surname that no list has. */
    static boolean couldBe(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && isAllHan(text)
                && (text.length() <= 5 || sounds(text))
                && !NEVER.in(text)
                && !BODY.in(text)
                && !NO_NAMES.contains(text.substring(0, 2));
    }

    /** Whether the words name a place: 〔例〕青川, 巴中; who bears such a name is known by office or deed. */
    static boolean isPlace(String text) {
        return text.length() <= 4 && !Divisions.get().named(text).isEmpty();
    }

    /** Whether the whole is a common word: 〔例〕安全, 高度. */
    static boolean isWord(String text) {
        return WORDS.contains(text);
    }

    /** Whether it begins with what is seldom a surname: 〔例〕向大会, 由于. */
    static boolean isWeak(String text) {
        return text.length() < 4 && WEAK.contains(text.substring(0, 1)) && !MASKED.is(text);
    }
}
