package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.model.Corpus;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the texts of a meeting and what others say of it meet. */
class MeetingIndexTest {

    private static final String COMMUNIQUE =
            "中国共产党芦山县第十五次代表大会公报\n" + "中国共产党芦山县第十五次代表大会于2021年7月5日至8日在芦山举行。县第十五次党代会选举产生了新一届县委。";
    private static final String RESOLUTION =
            "中国共产党芦山县第十五次代表大会关于中共芦山县第十四届委员会报告的决议\n" + "（2021年7月8日中国共产党芦山县第十五次代表大会通过）\n大会批准了报告。";
    private static final String PLENUM =
            "中国共产党芦山县第十五届委员会第六次全体会议公报\n" + "中国共产党芦山县第十五届委员会第六次全体会议，于2024年1月5日在芦山举行。全会落实县第十五次党代会部署。";

    @Test
    void listsTheTextsOfACongressWhereOthersMentionIt() {
        MeetingEntry congress = meeting(corpus(COMMUNIQUE, RESOLUTION, PLENUM), "511826-congress-15");

        assertThat(congress.communiques()).hasSize(2).contains("511826-congress-15");
        assertThat(congress.mentions()).extracting(Mention::communique).contains("511826-15-6");
    }

    @Test
    void knowsACongressThatIsOnlyMentionedByTheSameKey() {
        assertThat(meeting(corpus(PLENUM), "511826-congress-15").communiques()).isEmpty();
    }

    @Test
    void keepsASessionOfACongressApartFromTheCongress() {
        Corpus corpus = corpus("中国共产党芦山县第十五次代表大会第二次会议公报\n" + "中国共产党芦山县第十五次代表大会第二次会议于2022年7月5日举行。会议落实县第十五次党代会部署。");

        assertThat(meeting(corpus, "511826-congress-15-2").communiques()).hasSize(1);
        assertThat(meeting(corpus, "511826-congress-15").communiques()).isEmpty();
    }

    @Test
    void knowsTheOwnMeetingUnderItsShortName() {
        Corpus corpus = corpus(PLENUM + "十五届六次全会指出，要抓好落实。县委十五届六次全会要求，要总结经验。");

        assertThat(corpus.meetings())
                .extracting(meeting -> meeting.id().slug().toString())
                .containsExactlyInAnyOrder("511826-15-6", "511826-congress-15");
    }

    private static Corpus corpus(String... texts) {
        return CorpusLinker.link(Stream.of(texts).map(FactLines::parse).toList());
    }

    private static MeetingEntry meeting(Corpus corpus, String key) {
        List<MeetingEntry> found = corpus.meetings().stream()
                .filter(meeting -> meeting.key().toString().equals(key))
                .toList();
        assertThat(found).as(key).hasSize(1);
        return found.get(0);
    }
}
