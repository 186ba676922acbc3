package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    private static TextDiff diff(String before, String after) {
        return TextDiff.of(before, List.of(new Span(0, before.length())), after, List.of(new Span(0, after.length())));
    }

    /** The changed stretches, each in brackets where it stands. */
    private static String marked(String text, List<Span> changed) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : changed) {
            marked.append(text, at, span.start())
                    .append('[')
                    .append(span.of(text))
                    .append(']');
            at = span.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                // Clauses first: a new one between two old ones.
                "坚持稳中求进。推动发展。 | 坚持稳中求进。守住底线。推动发展。 | 坚持稳中求进。推动发展。 | 坚持稳中求进。[守住底线。]推动发展。",
                // Then characters; a number is one word.
                "地区生产总值达到90亿元，力争更好。 | 地区生产总值达到100亿元。 | 地区生产总值达到[90]亿元，[力争更好。] | 地区生产总值达到[100]亿元。",
                "奋力推进县域新型工业化发展。 | 奋力推进县域农业现代化发展。 | 奋力推进县域[新型工业]化发展。 | 奋力推进县域[农业现代]化发展。",
                // One character in common between two changes is chance.
                "进一步保障和改善基本民生工作 | 进一步保障与提高和睦民生工作 | 进一步保障[和改善基本]民生工作 | 进一步保障[与提高和睦]民生工作",
                // Neither the width of a mark nor which mark it is makes another text.
                "开放,合作;共赢。 | 开放，合作，共赢！ | 开放,合作;共赢。 | 开放，合作，共赢！",
                // Nor do traditional characters.
                "中國共產黨雲州市委員會，開創新局面。 | 中国共产党云州市委员会，开创好局面。 | 中國共產黨雲州市委員會，開創[新]局面。 | 中国共产党云州市委员会，开创[好]局面。",
                // Clauses that are not alike are replaced whole.
                "抓好粮食生产，守住底线。 | 举办旅游大会，守住底线。 | [抓好粮食生产，]守住底线。 | [举办旅游大会，]守住底线。",
                "`` | 新增。 | `` | [新增。]",
                // A character of two units stays whole.
                "建设𠮷祥新城区工程 | 建设𠮶祥新城区工程 | 建设[𠮷]祥新城区工程 | 建设[𠮶]祥新城区工程",
            },
            delimiter = '|')
    void marksWhatOneSideAloneHas(String before, String after, String removed, String added) {
        TextDiff diff = diff(before, after);

        assertThat(marked(before, diff.removed())).isEqualTo(removed);
        assertThat(marked(after, diff.added())).isEqualTo(added);
    }

    @Test
    void findsNothingBetweenATextAndItself() {
        String text = "全会指出，要坚持稳中求进，要坚持稳中求进。要坚持稳中求进！";

        TextDiff diff = diff(text, text);
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.same())
                .extracting(same -> same.before().of(text))
                .containsExactly("全会指出，", "要坚持稳中求进，", "要坚持稳中求进。", "要坚持稳中求进！");
    }

    @Test
    void comparesOnlyTheGivenParts() {
        String before = "甲甲甲。要改善民生。";
        String after = "要改善民生。乙乙乙。";
        TextDiff diff = TextDiff.of(before, List.of(new Span(4, 10)), after, List.of(new Span(0, 6)));

        assertThat(diff)
                .isEqualTo(new TextDiff(
                        List.of(), List.of(), List.of(new TextDiff.Same(new Span(4, 10), new Span(0, 6)))));
    }

    /** What is left of both texts when the changes are taken out is the same text, marks between clauses apart. */
    @Test
    void leavesTheSameTextOnBothSides() {
        Random random = new Random(20240105);
        for (int round = 0; round < 200; round++) {
            String before = text(random, 40);
            String after = text(random, 40);
            TextDiff diff = diff(before, after);

            assertThat(without(before, diff.removed()))
                    .as(before + " | " + after)
                    .isEqualTo(without(after, diff.added()));
            assertThat(words(before, diff.same(), TextDiff.Same::before))
                    .isEqualTo(words(after, diff.same(), TextDiff.Same::after));
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("甲乙丙丁戊己庚辛，。".charAt(random.nextInt(10)));
        }
        return text.toString();
    }

    private static List<String> words(String text, List<TextDiff.Same> same, Function<TextDiff.Same, Span> side) {
        return same.stream()
                .map(one -> side.apply(one).of(text).replaceAll("[，。]", ""))
                .toList();
    }

    private static String without(String text, List<Span> changed) {
        StringBuilder rest = new StringBuilder(text);
        for (int i = changed.size() - 1; i >= 0; i--) {
            rest.delete(changed.get(i).start(), changed.get(i).end());
        }
        return rest.toString().replaceAll("[，。]", "");
    }

    /** Ten times the text, not a hundred times the time: long stretches without an anchor are not compared pair by pair. */
    @Test
    void endsSoonWhateverItIsGiven() {
        String same = "坚持改革，坚持开放，".repeat(20_000);
        String other = "坚持开放，坚持创新，坚持改革，".repeat(15_000);
        String oneClause = "坚持改革开放创新".repeat(20_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            diff(same, other);
            diff(oneClause, oneClause.substring(1) + "发展");
        });
    }
}
