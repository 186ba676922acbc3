package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a line of names, as marks and blanks part them; notes in brackets are left out.
 *
 * <pre>
 * 副主任：张大山　李　明（女）       → 副主任, 张大山, 李明
 * 主　任　张大山                → 主任, 张大山
 * 张大山、李 明、王建国           → 张大山, 李明, 王建国: where marks part them, a blank does not
 * </pre>
 */
final class RosterWords {

    private static final Set<String> SURNAMES = Lexicon.words("surnames");
    private static final String MARKS = "、,:;。.";

    private final Reading reading;
    private final Span line;
    private final List<Span> words = new ArrayList<>();
    private int start;

    private RosterWords(Reading reading, Span line) {
        this.reading = reading;
        this.line = line;
        this.start = line.start();
    }

    static List<Span> of(Reading reading, Span line) {
        RosterWords cut = new RosterWords(reading, line);
        boolean byMarks = cut.partedByMarks();
        cut.cut(byMarks);
        return byMarks ? cut.words : cut.joined();
    }

    private boolean partedByMarks() {
        int marks = 0;
        int blanks = 0;
        for (int i = line.start() + 1; i < line.end(); i++) {
            i = behindNote(i);
            marks += i < line.end() && "、,".indexOf(reading.text().charAt(i)) >= 0 ? 1 : 0;
            blanks += i < line.end() && reading.isParted(i) ? 1 : 0;
        }
        // 方　正为副主任: where the seat stands behind the names, in running words, a blank parts nothing.
        return marks > 0 && marks * 2 >= blanks || Words.indexOf(reading.text(), "为", line.start() + 2, line.end()) > 0;
    }

    /** The offset behind a note that opens there; else the offset itself. */
    private int behindNote(int i) {
        int partner = reading.text().charAt(i) == '(' ? reading.brackets().partner(i) : -1;
        return partner > i && partner < line.end() ? partner + 1 : i;
    }

    private void cut(boolean byMarks) {
        for (int i = line.start(); i < line.end(); i++) {
            int behind = behindNote(i);
            if (behind > i) {
                end(i, behind);
                i = behind - 1;
            } else if (isMark(i)) {
                end(i, i + 1);
            } else if (reading.isParted(i) && i > start && (!byMarks || Seat.isSeat(text(new Span(start, i))))) {
                end(i, i);
            }
        }
        end(line.end(), line.end());
    }

    /** 1.王某某: the point is a mark; one in a number is none. */
    private boolean isMark(int i) {
        return MARKS.indexOf(reading.text().charAt(i)) >= 0;
    }

    private void end(int end, int next) {
        if (end > start) {
            words.add(new Span(start, end));
        }
        start = next;
    }

    private String text(Span span) {
        return reading.text(span);
    }

    /** Puts characters together that blanks have parted: 李　明; 主　任; 欧阳　峰. */
    private List<Span> joined() {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int count = together(i);
            joined.add(new Span(words.get(i).start(), words.get(i + count - 1).end()));
            i += count;
        }
        return joined;
    }

    /** How many words from the one at {@code i} are one. */
    private int together(int i) {
        int run = 1;
        while (run < 4 && i + run < words.size() && single(i) && single(i + run) && follows(i + run)) {
            run++;
        }
        for (int count = run; count > 1; count--) {
            if (Seat.isSeat(
                    text(new Span(words.get(i).start(), words.get(i + count - 1).end())))) {
                return count;
            }
        }
        if (run > 1) {
            return 2;
        }
        boolean more = i + 1 < words.size() && follows(i + 1);
        boolean compound = more && single(i + 1) && SURNAMES.contains(text(words.get(i))) && !single(i);
        boolean given = more && single(i) && words.get(i + 1).length() == 2 && !NameShape.fits(text(words.get(i + 1)));
        return compound || given ? 2 : 1;
    }

    private boolean single(int i) {
        return words.get(i).length() == 1;
    }

    /** Whether only blanks stand between a word and the one before it. */
    private boolean follows(int i) {
        return words.get(i - 1).end() == words.get(i).start();
    }
}
