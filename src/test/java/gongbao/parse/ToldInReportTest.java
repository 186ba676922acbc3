package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Seed;
import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.Communique;
import gongbao.model.Person;
import org.junit.jupiter.api.Test;

/** What a report tells of meetings is told of others. */
class ToldInReportTest {

    private static final String HEAD = """
            政府工作报告
            ——2014年3月5日在长沙市第十四届人民代表大会第三次会议上
            长沙市人民政府市长 张建军
            各位代表：
            """;

    private static final String PAST = "一年来，在李国强同志主持下，我们做了许多工作。全会通过了《中共长沙市委关于加快发展的决定》。";

    @Test
    void itsMeetingPassedNothingAndHadNoChair() {
        Communique report = Seed.parse(HEAD + PAST);

        assertThat(report.meeting().chair()).isNull();
        assertThat(report.facts().documents()).extracting(CitedDocument::status).containsOnly(Status.CITED);
        assertThat(report.facts().people()).extracting(Person::name).containsExactly("张建军");
    }

    @Test
    void newsOfAMeetingTellsOfThatMeeting() {
        Communique news = Seed.parse("中国共产党长沙市第十三届委员会第六次全体会议举行\n\n中国共产党长沙市第十三届委员会第六次全体会议，于2023年12月28日举行。" + PAST);

        assertThat(news.facts().documents()).extracting(CitedDocument::status).contains(Status.ADOPTED);
        assertThat(news.meeting().chair()).isEqualTo("李国强");
    }

    @Test
    void whatItIsItselfIsGivenStill() {
        Communique report = Seed.parse(HEAD + "现在，我代表市人民政府作《政府工作报告》，请予审议。");

        assertThat(report.facts().documents()).extracting(CitedDocument::status).containsExactly(Status.HEARD);
    }
}
