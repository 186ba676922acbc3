package gongbao.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The words of a paragraph that Word 97–2003 shows: of fields their results, nothing deleted, nothing hidden. */
final class DocRuns {

    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    /** For each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder unshown = new StringBuilder();

    private final SeenText text = new SeenText();
    private boolean isBold;
    private boolean isUnseen;
    private boolean plain;

    /** The words of one paragraph, line breaks as {@code \n}; fields may reach over several. */
    String of(Paragraph paragraph) {
        return of(paragraph, run -> false);
    }

    /** The same without those of runs that nobody sees. */
    String of(Paragraph paragraph, Predicate<CharacterRun> areUnseen) {
        text.clear();
        plain = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            isBold = run.isBold();
            isUnseen = areUnseen.test(run);
            take(run);
        }
        return text.seen();
    }

    /** The words of the paragraph asked for last that nobody sees. */
    String unseen() {
        return text.unseen();
    }

    /** Whether all words of the paragraph asked for last are in bold. */
    boolean isBold() {
        return !plain && !text.seen().isEmpty();
    }

    /** Hidden words. */
    String hidden() {
        return hidden.toString();
    }

    /** Words of fields that have no result which could be read. */
    String unshown() {
        return unshown.toString();
    }

    private void take(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            return;
        }
        if (run.isSymbol()) {
            show(isShown() ? String.valueOf(run.getSymbolCharacter()) : "");
        } else {
            String words = run.text();
            for (int i = 0; i < words.length(); i++) {
                take(words.charAt(i), run.isVanished(), run.isSpecialCharacter());
            }
        }
    }

    private void show(String words) {
        plain |= !isBold && !isUnseen && !words.isBlank();
        text.append(words, isUnseen);
    }

    private void take(char c, boolean vanished, boolean special) {
        if (c == FIELD) {
            fields.push(false);
            instruction.setLength(0);
        } else if (c == FIELD_RESULT && !fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        } else if (c == FIELD_END && !fields.isEmpty()) {
            if (!fields.pop()) {
                unshown.append(instruction);
            }
        } else if (!isShown()) {
            instruction.append(c);
        } else if (vanished) {
            hidden.append(c < ' ' ? "" : String.valueOf(c));
        } else {
            show(shown(c, special));
        }
    }

    private boolean isShown() {
        return !fields.contains(false);
    }

    private static String shown(char c, boolean special) {
        return switch (c) {
            case '\u000B', '\u000E', '\f' -> "\n";
            case '\u001E' -> "\u2011";
            case '\u001F' -> "\u00AD";
            case '\t' -> "\t";
            // A bracket that stands for a mark of another font; anything below a blank stands for a picture, a note, an
            // end.
            case '(' -> special ? "" : "(";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
