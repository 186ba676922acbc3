package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds what {@link java.util.regex.Pattern} finds. */
class SearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " @ ",
            value = {
                // words: the first in order, though a longer one stands there
                "预计|估计|可望 @ 全年可望完成预计的",
                "全|全会|全会议 @ 全会议",
                "(?:全会议|全|全会)精神 @ 全会精神",
                "(?:会|会议|大会)上 @ 大会上和会议上",
                // runs: as many as can be, as few, never back
                "[^,。]{2,4}会 @ 全体会议会,会议会",
                "[^,。]{2,4}?会 @ 全体会议会",
                "[^,。]{2,4}+会 @ 全体会议会",
                "(?:[甲乙],?){2,3}丙 @ 甲,乙甲乙丙",
                // what is in both classes
                "[一-鿿&&[^次届]]{1,3}会 @ 第一届常委会,二次全会",
                "[甲-鿿乙&&[乙丙]]+ @ 甲乙丙丁",
                // groups: what the last way through has left
                "(?<a>甲)?(?<b>乙|甲乙) @ 甲乙",
                "(?:(?<a>甲)乙|甲(?<b>丙)) @ 甲丙",
                // looks and edges
                "(?<=第)[一二三]届(?!常) @ 第一届常第二届",
                "(?<!上|会议)强调 @ 会上强调。强调。会议强调",
                "^会议|通过$ @ 会议会议通过通过",
                // bound to the start: the word it needs stands too far behind, at the last place, is looked at only
                "^[^,]{0,3}召开 @ 会议隆重召开",
                "^.{1,3}(?:召开|举行) @ 𠮷𠮷甲举行召开",
                "^[^,]*通过 @ 甲乙通过丙,通过",
                "^[^,]{0,2}(?=通过) @ 甲乙丙通过",
                // a pair is one character
                ".{2} @ 𠮷甲𠮷",
                "[^甲]乙 @ 𠮷乙",
            })
    void findsTheSame(String pattern, String text) {
        assertThat(read(pattern)).isNotNull();
        SameAsRegex same = new SameAsRegex(pattern);
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                same.check(text, from, to, false);
                same.check(text, from, to, true);
            }
        }
    }

    @Test
    void findsTheSameOfRandomPatternsInRandomTexts() {
        Random random = new Random(13);
        RandomPattern patterns = new RandomPattern(random);
        int known = 0;
        for (int i = 0; i < 6_000; i++) {
            String pattern = patterns.pattern();
            known += isKnown(pattern) ? 1 : 0;
            SameAsRegex same = new SameAsRegex(pattern);
            for (int j = 0; j < 4; j++) {
                String text = patterns.text();
                int from = random.nextInt(text.length() + 1);
                int to = from + random.nextInt(text.length() - from + 1);
                same.check(text);
                same.check(text, from, to, random.nextBoolean());
            }
        }
        assertThat(known).isGreaterThan(1_500);
    }

    /** Characters, one word, words of which one begins another, signs of the syntax. */
    private static final Map<String, WordList> LISTS = Map.of(
            "marks", WordList.of(List.of("草案", "修正案", "修正案草案")),
            "ranks", WordList.of(List.of("省", "市", "县")),
            "body", WordList.of(List.of("全会")),
            "signs", WordList.of(List.of("(一)", "[", "十")),
            "held:past", WordList.of(List.of("召开了", "举行")));

    @ParameterizedTest
    @CsvSource(
            delimiterString = " @ ",
            value = {
                "《[^》]*》?{marks}[,。] @ 《决定》修正案草案。修正案,",
                "审议(?:{marks}|草稿|报告){1,2}通过 @ 审议修正案草案通过审议草案报告通过",
                "{ranks}{1,2}委{body} @ 市县委全会",
                "(?<=第[一二]次{body}){held:past}(?!{ranks}) @ 第二次全会举行市第一次全会召开了",
                "{signs}+ @ 十(一)[一",
                "(?:{marks})?{body}|{held:past} @ 草案全会召开了",
                "\\s*\\R?{marks} @ 修正案草案",
            })
    void findsTheWordsOfLists(String pattern, String text) {
        SameAsRegex same = new SameAsRegex(Search.compile(pattern, LISTS::get));
        for (int from = 0; from <= text.length(); from++) {
            same.check(text, from, text.length(), false);
            same.check(text, from, text.length(), true);
        }
    }

    @Test
    void triesTheLongestWordFirst() {
        Search marks = Search.compile("{marks}", LISTS::get);
        assertThat(marks.pattern()).isEqualTo("(?:修正案草案|修正案|草案)");
        Matcher m = marks.matcher("修正案草案");
        assertThat(m.find()).isTrue();
        assertThat(m.end()).isEqualTo(5);
    }

    private static Syntax.Read read(String pattern) {
        return Syntax.read(pattern, LISTS::get);
    }

    private static boolean isKnown(String pattern) {
        try {
            return read(pattern) != null;
        } catch (Syntax.Unknown e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " @ ",
            value = {
                "[^,]{0,9}由[^,]{2,9}主持 @ 主持",
                "(?:全会|[^,]*大会)主席 @ 主席",
                "(?:全会|[^,]*大会)[一二] @ 全会 大会",
                "(?:甲乙)?[^,](?=丙丁) @ ''",
                "(?<=丙丁)[^,]{2,} @ ''",
                "(?:[^,]会){2}第(?<n>一次|二届) @ 一次 二届",
                "预计|[^,] @ ''",
            })
    void knowsTheWordsThatEveryMatchHolds(String pattern, String words) {
        assertThat(String.join(" ", Needed.of(read(pattern).expr()))).isEqualTo(words);
    }

    /** It is left to the regular expressions of Java. */
    @ParameterizedTest
    @ValueSource(
            strings = {"(?i)a", "(.)不\\1", "[甲&&乙]", "[^甲&&[乙]]", "\\b甲", "\\p{IsHan}", "(?:(甲)乙){2}", "(?=(甲))", "𠮷"})
    void doesNotGuessAtWhatItDoesNotKnow(String pattern) {
        assertThatThrownBy(() -> read(pattern)).isInstanceOf(Syntax.Unknown.class);
        new SameAsRegex(pattern).check("甲不甲A甲乙甲乙𠮷");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(甲", "甲)", "[甲", "*", "甲{2", "甲{3,1}", "甲{units}", "{units}", "[甲-乙]", "(?<a>甲)(?<a>乙)", "\\"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThatThrownBy(() -> Search.compile(pattern)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void goesOnFromOneMatchToTheNext() {
        Matcher m = Search.compile("(?<n>[一二三])次").matcher("第一次、第三次");
        assertThat(m.find()).isTrue();
        assertThat(m.group("n")).isEqualTo("一");
        assertThat(m.find()).isTrue();
        assertThat(m.start("n")).isEqualTo(5);
        assertThat(m.end()).isEqualTo(7);
        assertThat(m.find()).isFalse();
        assertThatThrownBy(m::start).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> m.group("no")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void replacesAndSplits() {
        Search number = Search.compile("[、和]|以及");
        String names = "甲、乙和丙以及丁";
        assertThat(number.matcher(names).replaceAll(",")).isEqualTo(names.replaceAll("[、和]|以及", ","));
        assertThat(number.matcher(names).replaceFirst("")).isEqualTo(names.replaceFirst("[、和]|以及", ""));
        for (String text : List.of(names, "、甲、", "", "甲")) {
            assertThat(number.split(text)).isEqualTo(text.split("[、和]|以及"));
        }
    }
}
