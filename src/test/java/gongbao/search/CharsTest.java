package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The characters are those of the text that was asked for, whatever was asked before and by whom. */
class CharsTest {

    private static final String BODY = "会议指出,".repeat(1000);

    @Test
    void keepsTheArrayOfATextThatIsAskedForAgain() {
        String sentence = "会议审议通过了工作报告。".repeat(1);
        assertThat(Chars.of(sentence)).isSameAs(Chars.of(sentence)).isEqualTo(sentence.toCharArray());
        assertThat(Chars.of("")).isEmpty();
    }

    @Test
    void keepsThoseOfTwoLongTextsBesideAnyNumberOfShortOnes() {
        String paragraph = BODY.substring(5);
        char[] ofBody = Chars.of(BODY);
        char[] ofParagraph = Chars.of(paragraph);
        IntStream.range(1, 100).forEach(length -> Chars.of(BODY.substring(0, length)));
        assertThat(Chars.of(BODY)).isSameAs(ofBody).isEqualTo(BODY.toCharArray());
        assertThat(Chars.of(paragraph)).isSameAs(ofParagraph).isEqualTo(paragraph.toCharArray());
    }

    @Test
    void givesEachOfManyThreadsItsOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(70);
        try {
            List<Callable<Boolean>> asked = IntStream.range(0, 70)
                    .mapToObj(i -> (Callable<Boolean>) () -> isOwn(i))
                    .toList();
            for (Future<Boolean> answer : threads.invokeAll(asked)) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All texts of a round are of one length. */
    private static boolean isOwn(int thread) {
        for (int round = 0; round < 500; round++) {
            String text = "届".repeat(round % 50) + (char) ('一' + thread);
            if (!new String(Chars.of(text)).equals(text)) {
                return false;
            }
        }
        return true;
    }
}
