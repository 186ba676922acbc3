package gongbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which units phrases of three to ten characters stand whose pairs stand nearly everywhere: {@code 八次全体} is in a tenth of the
 * texts that have {@code 八次, 次全, 全体}. Of such pairs the places are many, and of the texts that have them many would be looked
 * into in vain.
 *
 * <p>A phrase is told only where what is told of its parts leaves too many units. It is kept as a pair: a symbol for all but its
 * last character, and that character.
 */
final class Phrases implements Closeable {

    static final int LONGEST = 10;

    /** Symbols are characters of private use, which no text is searched for. */
    static final int FIRST_SYMBOL = 0xF0000;

    /** A pair is common that stands in one of so many places. */
    private static final int SHARE = 12_000;

    private final Pairs pairs;
    private final Path folder;
    private final ByteSpill lists;

    private final int[] common;
    private final Map<Integer, Phrase> roots = new HashMap<>();
    private final List<Phrase> parents = new ArrayList<>();

    /**
     * @param least a common pair has so many places
     * @param folder where files are made, if they are needed
     */
    Phrases(Pairs pairs, Families families, int least, Path folder) {
        this.pairs = pairs;
        this.folder = folder;
        this.lists = new ByteSpill(folder);
        long all = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            all += pairs.isAlone(pair) ? 0 : pairs.places(pair);
        }
        long from = Math.max(least, all / SHARE);
        common = IntStream.range(0, pairs.size())
                .filter(pair -> families.hasPlaces(pair) && pairs.places(pair) >= from)
                .toArray();
    }

    /** Looks all phrases up that are to be told. */
    void find(Spill.Reader text, int units) throws IOException {
        if (common.length == 0) {
            return;
        }
        List<PhraseLevel> levels = new ArrayList<>();
        List<Phrase[]> told = new ArrayList<>();
        PhraseLevel level = pairs(text, units);
        for (int length = 3; length <= LONGEST + 1; length++) {
            PhraseLevel longer = longer(level, units, length <= LONGEST, told);
            level.close();
            levels.add(level);
            level = longer;
        }
        level.close();
        join(levels, told);
        number();
    }

    /** The runs of common pairs. */
    private PhraseLevel pairs(Spill.Reader text, int units) throws IOException {
        int[] numbers = new int[pairs.size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < common.length; i++) {
            numbers[common[i]] = i;
        }
        Spill rows = new Spill(1, folder);
        Runs runs = new Runs(rows);
        for (int unit = 0; unit < units; unit++) {
            for (int left = text.next(); left > 0; left--) {
                int number = numbers[text.next()];
                if (number >= 0) {
                    runs.add(number);
                } else {
                    runs.end();
                }
            }
            runs.endUnit();
            for (int left = text.next(); left > 0; left--) {
                text.next();
            }
        }
        return PhraseLevel.ofPairs(Arrays.stream(common).map(pairs::units).toArray(), units, rows);
    }

    /** Goes through the phrases of one length; finds those of one character more, and keeps the lists of those that have one. */
    private PhraseLevel longer(PhraseLevel level, int units, boolean more, List<Phrase[]> told) throws IOException {
        Pairs found = new Pairs();
        Spill rows = new Spill(1, folder);
        Runs runs = new Runs(rows);
        PhraseLevel.Reader reader = level.read();
        for (int unit = 0; unit < units; unit++) {
            while (reader.nextRun()) {
                int last = reader.next(unit);
                while (reader.hasNext()) {
                    int next = reader.next(unit);
                    if (more && level.goesOn(last) && level.goesOn(next)) {
                        int phrase = found.number(PhraseLevel.key(last, next));
                        found.count(phrase, unit);
                        runs.add(phrase);
                    } else {
                        runs.end();
                    }
                    last = next;
                }
                runs.end();
            }
            runs.endUnit();
        }
        told.add(told(level, reader, told.isEmpty() ? null : told.get(told.size() - 1)));
        return level.longer(found, rows);
    }

    /** What is told of the phrases of one length; of those without a list nothing as yet. */
    private Phrase[] told(PhraseLevel level, PhraseLevel.Reader reader, Phrase @Nullable [] before) throws IOException {
        Phrase[] told = new Phrase[level.size()];
        for (int phrase = 0; phrase < told.length; phrase++) {
            boolean isListed = level.isListed(phrase);
            byte[] digits = isListed ? reader.digits(phrase) : new byte[0];
            int last = before == null ? Pairs.second(pairs.pair(common[phrase])) : before[level.back(phrase)].last;
            told[phrase] = new Phrase(last, isListed ? level.units(phrase) : 0, lists.add(digits), digits.length);
        }
        return told;
    }

    /** Hangs each phrase that has a list, or leads to one, to that which it goes on with. */
    private void join(List<PhraseLevel> levels, List<Phrase[]> told) {
        for (int depth = levels.size() - 1; depth > 0; depth--) {
            for (int i = 0; i < told.get(depth).length; i++) {
                Phrase phrase = told.get(depth)[i];
                if (phrase.units > 0 || !phrase.longer().isEmpty()) {
                    told.get(depth - 1)[levels.get(depth).front(i)].add(phrase);
                }
            }
        }
        for (int i = 0; i < common.length; i++) {
            roots.put(common[i], told.get(0)[i]);
        }
    }

    /** Gives symbols in the order of the characters, so that what is looked up one after the other lies together. */
    private void number() {
        Arrays.stream(common)
                .boxed()
                .sorted((a, b) -> Long.compare(pairs.pair(a), pairs.pair(b)))
                .map(roots::get)
                .filter(Objects::nonNull)
                .forEach(this::number);
    }

    private void number(Phrase phrase) {
        int symbol = FIRST_SYMBOL + parents.size();
        if (phrase.longer().isEmpty() || symbol > Character.MAX_CODE_POINT) {
            return;
        }
        phrase.symbol(symbol);
        parents.add(phrase);
        phrase.longer().forEach(this::number);
    }

    /** The symbol of a pair that phrases begin with; 0 where none does. */
    int symbol(int pair) {
        Phrase phrase = roots.get(pair);
        return phrase == null ? 0 : phrase.symbol();
    }

    /** Writes all of them; they come behind the pairs. */
    void write(ListFiles to) {
        for (Phrase parent : parents) {
            for (Phrase phrase : parent.longer()) {
                DigitWriter record = new DigitWriter().number(phrase.units).number(told(phrase.symbol()));
                to.add(Pairs.pair(parent.symbol(), phrase.last), record + phrase.list(lists));
            }
        }
    }

    /** How a symbol is told: its number, from 1. */
    static int told(int symbol) {
        return symbol == 0 ? 0 : symbol - FIRST_SYMBOL + 1;
    }

    /** The symbol of a number that is told; 0 where none is. */
    static int untold(int told) {
        return told == 0 ? 0 : FIRST_SYMBOL + told - 1;
    }

    @Override
    public void close() throws IOException {
        lists.close();
    }
}
