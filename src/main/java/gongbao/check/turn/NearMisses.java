package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.check.turn.Edit.Kind;
import gongbao.check.turn.Turns.Piece;
import gongbao.text.Span;
import gongbao.zh.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The turns of a text: those that stand as they should, and those that nearly do. */
final class NearMisses {

    /** Characters that may always come between: “三个代表”|的|重要思想. */
    private static final String LOOSE = "的和与及之、,.;:“”‘’《》()-—·好了着过地得性化型年市县省区我本各全再又也还更都新大小总等其这那是为以在要向到被由给对从去乡镇旗州盟村街副代";

    /** What tells who bears an office no more, or not yet: 全国人大常委会|原|副委员长. */
    private static final String OF_OFFICES = "原前现首老时任";

    /** A turn of so many characters has none of them in place of another. */
    private static final int LONG = 8;

    /** In a turn of so few, only a character that is easily taken for another is a fault. */
    private static final int SHORT = 4;

    /** Of what a whole word may be lost: 习近平|中国特色社会主义思想; of a formula, what is left is often right. */
    private static final Set<String> LOSES_WORDS = Set.of("theory-name", "leader-name", "organ-name");

    /** Always the same, so that they are looked for once, whoever asks. */
    static final Function<CheckedText, NearMisses> OF = NearMisses::of;

    private final Letters letters;
    private final List<Miss> all = new ArrayList<>();
    private List<Miss> misses = List.of();
    private final Exact exact = new Exact();
    private final Joins joins;
    private final OtherWords otherWords;

    private NearMisses(Letters letters) {
        this.letters = letters;
        this.joins = new Joins(letters);
        this.otherWords = new OtherWords(letters);
    }

    /** Of the table and of the office. */
    private static NearMisses of(CheckedText text) {
        NearMisses found = new NearMisses(text.once(Letters.OF));
        Turns.table().search(found.letters.text(), found::add);
        OwnTurns.of(text.own()).search(found.letters.text(), found::add);
        found.misses = found.oneEach();
        return found;
    }

    /** Where turns stand as they should. */
    Exact exact() {
        return exact;
    }

    /** Where they nearly do. */
    List<Miss> misses() {
        return misses;
    }

    /** One for every fault: that of the turn that says most. */
    private List<Miss> oneEach() {
        all.removeIf(miss -> exact.covers(miss.edit())
                || exact.takesHead(miss)
                || Right.isRight(letters, miss, exact.count(miss.turn())));
        Comparator<Miss> most =
                Comparator.comparingInt(Miss::weight).thenComparingInt(miss -> exact.count(miss.turn()));
        all.sort(most.reversed());
        TreeMap<Integer, Miss> kept = new TreeMap<>();
        for (Miss miss : all) {
            Map.Entry<Integer, Miss> before = kept.floorEntry(miss.edit().to());
            if (before == null || before.getValue().edit().to() < miss.edit().from()) {
                kept.put(miss.edit().from(), miss);
            }
        }
        return List.copyOf(kept.values());
    }

    private void add(Piece piece, int start, int end) {
        Turn turn = piece.turn();
        switch (piece.part()) {
            case FIRST_HALF -> ahead(turn, start, new Comparison(letters, end, true, piece.rest()));
            case SECOND_HALF -> back(turn, end, new Comparison(letters, start, false, piece.rest()));
            case CROSSED -> {
                int at = piece.at();
                String right = turn.words().substring(at - 1, at + 1);
                add(turn, new Edit(Kind.SWAPPED, start + at - 1, start + at + 1, right), start, end);
            }
        }
    }

    private void ahead(Turn turn, int start, Comparison rest) {
        int common = rest.common();
        int place = rest.from() + common;
        Edges edges = new Edges(letters, turn, true);
        if (common == rest.rest().length()) {
            exact.add(turn, new Span(start, place));
            add(turn, edges.twice(place), start, place + 1);
            Edges before = new Edges(letters, turn, false);
            add(turn, before.twice(start - 1), start - 1, place);
            return;
        }
        Edit found = fault(turn, rest, edges, place);
        if (found != null) {
            int end = rest.from()
                    + rest.rest().length()
                    + found.to()
                    - found.from()
                    - found.right().length();
            add(turn, found, start, end);
        }
    }

    private void back(Turn turn, int end, Comparison rest) {
        Edges edges = new Edges(letters, turn, false);
        Edit found = fault(turn, rest, edges, rest.from() - rest.common() - 1);
        if (found != null) {
            int start = rest.from()
                    - rest.rest().length()
                    - found.to()
                    + found.from()
                    + found.right().length();
            add(turn, found, start, end);
        }
    }

    /** @param place where the first character stands that is not as it should be */
    private @Nullable Edit fault(Turn turn, Comparison rest, Edges edges, int place) {
        if (rest.common() == rest.rest().length()) {
            return null;
        }
        Edit edit = rest.edit();
        if (rest.common() < rest.rest().length() - 1 || edit != null && edit.kind() == Kind.DOUBLED) {
            return edit;
        }
        Edit crossed = edit == null ? null : edges.crossed(place);
        if (crossed != null) {
            return crossed;
        }
        boolean added = edit != null && !isLoose(turn, edit) && edges.isClosed();
        return added ? edit : edges.missing(place);
    }

    private void add(Turn turn, @Nullable Edit edit, int start, int end) {
        if (edit != null && (turn.isBound(edit, start, end) || !isJoined(turn, edit, start, end))) {
            int from = Math.min(start, edit.from());
            all.add(new Miss(turn, edit, from, Math.max(end, edit.to()), isAlike(edit)));
        }
    }

    private boolean isJoined(Turn turn, Edit edit, int start, int end) {
        return isLoose(turn, edit)
                || joins.isOtherWords(turn, edit, start, end)
                || otherWords.are(turn, edit, start, end);
    }

    private boolean isLoose(Turn turn, Edit edit) {
        if (edit.kind() == Kind.LOST) {
            return isOftenLeftOut(turn, edit.right());
        }
        char letter = letters.at(edit.from());
        boolean mark = !Sentences.isHan(letter) && !Character.isLetterOrDigit(letter) && letter != '\n';
        return switch (edit.kind()) {
            case ADDED ->
                mark
                        || LOOSE.indexOf(letter) >= 0
                        || turn.check().startsWith("leader") && OF_OFFICES.indexOf(letter) >= 0;
            case WRONG -> mark && Sentences.isHan(edit.right().charAt(0)) || isOtherWord(turn, edit, letter);
            default -> false;
        };
    }

    /** What a formula may do without, and what other marks than it tell. */
    private static boolean isOftenLeftOut(Turn turn, String lost) {
        boolean formula = turn.check().equals("formula");
        boolean aWord = lost.length() > 1 && !LOSES_WORDS.contains(turn.check());
        return aWord
                || "“”‘’".contains(lost)
                || formula && ("的地和与".contains(lost) || turn.words().length() <= SHORT && !turn.isShort());
    }

    private boolean isOtherWord(Turn turn, Edit edit, char letter) {
        int length = turn.words().length();
        boolean may = length < LONG && turn.check().equals("formula") && !turn.isShort();
        boolean loose = length <= SHORT || LOOSE.indexOf(letter) >= 0;
        return may && loose && !isAlike(edit) && !joins.isSure(turn, edit);
    }

    private boolean isAlike(Edit edit) {
        return edit.kind() == Kind.WRONG
                && Mistaken.are(letters.at(edit.from()), edit.right().charAt(0));
    }
}
