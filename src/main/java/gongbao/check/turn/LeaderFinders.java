package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.text.Span;
import gongbao.zh.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds leaders with another's title, and lists of leaders out of rank. */
final class LeaderFinders {

    /** Titles behind a name, and the posts of those who bear them. */
    private static final List<List<String>> TITLES = List.of(
            List.of("总书记", "中共中央总书记"), List.of("总理", "国务院总理", "国务院副总理", "国务院代总理"), List.of("委员长", "全国人大常委会委员长"));

    /** A name of fewer characters may be anybody's. */
    private static final int NAME = 3;

    private static final int FEWEST = 3;

    private static final class Table {
        static final List<String> WORDS =
                Stream.concat(Posts.names().stream(), Posts.posts().stream()).toList();
        static final int NAMES = Posts.names().size();
        static final Automaton AUTOMATON = new Automaton(WORDS);
        static final List<List<String>> RANKS = Posts.ranks();
    }

    /** A leader's name or a post where it stands. */
    private record Word(String words, boolean isName, int start, int end) {}

    private LeaderFinders() {}

    /** Loads the table. */
    static void load() {
        Objects.requireNonNull(Table.AUTOMATON);
    }

    private static final Function<CheckedText, List<Word>> WORDS = LeaderFinders::words;

    private static List<Word> words(CheckedText text) {
        List<Word> words = new ArrayList<>();
        Table.AUTOMATON.search(text.once(Letters.OF).text(), (number, end) -> {
            String word = Table.WORDS.get(number);
            words.add(new Word(word, number < Table.NAMES, end - word.length(), end));
        });
        return words;
    }

    static void titles(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        List<Word> words = text.once(WORDS);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (!word.isName && next != null && next.isName && next.start == word.end) {
                before(letters, word, next, text.day(), to);
            }
            if (word.isName && word.words.length() >= NAME) {
                behind(letters, word, text.day(), to);
            }
        }
    }

    /** 国务院总理|赵乐际. */
    private static void before(Letters letters, Word post, Word name, @Nullable LocalDate day, Consumer<Slip> to) {
        boolean longer = letters.at(post.start - 1) == '副'
                || Sentences.isHan(letters.at(name.end)) && isPartOfName(letters, name);
        if (longer || Posts.held(name.words, post.words)) {
            return;
        }
        List<String> may = new ArrayList<>();
        Posts.holders(post.words, day).forEach(holder -> may.add(post.words + holder));
        Posts.postsOf(name.words, day).forEach(other -> may.add(other + name.words));
        tell(letters.origin(post.start, name.end), may, name.words, post.words, to);
    }

    /** A name of two characters may be the beginning of a longer one: 李强|国. */
    private static boolean isPartOfName(Letters letters, Word name) {
        char next = letters.at(name.end);
        return name.words.length() < NAME
                && !JoinedWords.standsAlone(next)
                && !JoinedWords.isWord(next, letters.at(name.end + 1));
    }

    /** 赵乐际|总理. */
    private static void behind(Letters letters, Word name, @Nullable LocalDate day, Consumer<Slip> to) {
        for (List<String> title : TITLES) {
            List<String> posts = title.subList(1, title.size());
            if (letters.stands(title.get(0), name.end)
                    && posts.stream().noneMatch(post -> Posts.held(name.words, post))) {
                List<String> may = new ArrayList<>();
                Posts.holders(posts.get(0), day).forEach(holder -> may.add(holder + title.get(0)));
                Span span = letters.origin(name.start, name.end + title.get(0).length());
                tell(span, may, name.words, title.get(0), to);
            }
        }
    }

    private static void tell(Span span, List<String> may, String name, String post, Consumer<Slip> to) {
        to.accept(Slip.anyOf("leader-title", span, may).note("other", name, post));
    }

    static void order(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        List<Word> run = new ArrayList<>();
        for (Word word : text.once(WORDS)) {
            if (!word.isName) {
                continue;
            }
            boolean joined = !run.isEmpty() && joins(letters, run.get(run.size() - 1).end, word.start);
            if (!joined) {
                ranked(letters, run, to);
                run.clear();
            }
            run.add(word);
        }
        ranked(letters, run, to);
    }

    private static boolean joins(Letters letters, int end, int start) {
        return start == end + 1 && "、和,".indexOf(letters.at(end)) >= 0 || start == end;
    }

    private static void ranked(Letters letters, List<Word> run, Consumer<Slip> to) {
        if (run.size() < FEWEST) {
            return;
        }
        List<String> names = run.stream().map(Word::words).toList();
        List<List<String>> ranks =
                Table.RANKS.stream().filter(rank -> rank.containsAll(names)).toList();
        boolean right = ranks.isEmpty()
                || ranks.stream().anyMatch(rank -> sorted(names, rank).equals(names));
        if (!right) {
            List<String> due = sorted(names, ranks.get(ranks.size() - 1));
            int first = 0;
            int last = names.size() - 1;
            while (names.get(first).equals(due.get(first))) {
                first++;
            }
            while (names.get(last).equals(due.get(last))) {
                last--;
            }
            StringBuilder mend = new StringBuilder();
            for (int i = first; i <= last; i++) {
                mend.append(due.get(i))
                        .append(
                                i < last
                                        ? letters.verbatim(/* from= */ run.get(i).end, /* to= */ run.get(i + 1).start)
                                        : "");
            }
            Span span = letters.origin(run.get(first).start, run.get(last).end);
            to.accept(Slip.of("leader-order", span, mend.toString()).note("", String.join("、", due)));
        }
    }

    private static List<String> sorted(List<String> names, List<String> rank) {
        return rank.stream().filter(names::contains).toList();
    }
}
