package gongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.fixture.Archive;
import gongbao.link.CorpusLinker;
import gongbao.model.Corpus;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.PersonEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The saved pages of central meetings, linked together; skipped where they do not stand beside the repository. */
class CentralPagesTest {

    private static final Path FOLDER = Path.of("..", "shared", "pages");

    private static Corpus corpus;

    @BeforeAll
    static void link() {
        assumeTrue(Files.isDirectory(FOLDER), "no saved pages here");
        corpus = CorpusLinker.link(Archive.communiques(FOLDER).stream()
                .filter(communique -> "000000".equals(communique.meeting().code()))
                .toList());
    }

    private static MeetingEntry meeting(String slug) {
        return corpus.meetings().stream()
                .filter(meeting -> meeting.id().slug().text().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsEachMeetingByItsBodyTermAndSession() {
        assertThat(corpus.editions())
                .extracting(Edition::id)
                .containsExactly("ccdi-19-6", "cpc-19-4", "cpc-19-6", "cpc-20-2", "cpc-20-3");
        assertThat(meeting("cpc-19-6").communiques()).containsExactly("cpc-19-6");
        assertThat(meeting("cpc-20-2").next()).hasToString("cpc-20-3");
        assertThat(meeting("ccdi-19-6").key().organ().code()).isEqualTo("discipline-commission");
    }

    /** 二十届一中、二中全会, 三中、四中、五中全会: lists of sessions lead to each of them. */
    @Test
    void leadsFromOneMeetingToTheOthers() {
        assertThat(mentionsOf("cpc-20-1")).containsExactly("cpc-20-2", "cpc-20-2", "cpc-20-3");
        assertThat(mentionsOf("cpc-19-4")).containsExactly("cpc-19-4", "cpc-19-6");
        assertThat(mentionsOf("cpc-19-6")).containsExactly("ccdi-19-6", "ccdi-19-6", "ccdi-19-6", "cpc-19-6");
        assertThat(mentionsOf("cpc-congress-18")).containsExactly("cpc-19-4", "cpc-19-6", "cpc-19-6", "cpc-20-2");
        assertThat(mentionsOf("000000-npc-14-1")).containsOnly("cpc-20-2");
    }

    private static List<String> mentionsOf(String slug) {
        return meeting(slug).mentions().stream().map(Mention::communique).toList();
    }

    @Test
    void knowsMeetingsThatAreOnlyReferredTo() {
        assertThat(corpus.meetings())
                .filteredOn(meeting -> meeting.communiques().isEmpty())
                .extracting(meeting -> meeting.id().slug().text())
                .containsExactly(
                        "cpc-11-3",
                        "cpc-13-4",
                        "cpc-19-2",
                        "cpc-19-3",
                        "cpc-19-5",
                        "cpc-20-1",
                        "cpc-congress-16",
                        "cpc-congress-18",
                        "cpc-congress-19",
                        "cpc-congress-20",
                        "000000-npc-14-1",
                        "000000-cppcc-14-1");
    }

    @Test
    void tiesDraftsAndShortFormsToTheirDocument() {
        assertThat(document("中共中央关于进一步全面深化改革、推进中国式现代化的决定").printings()).containsExactly("决定（讨论稿）", "决定");
        assertThat(document("中共中央关于党的百年奋斗重大成就和历史经验的决议").printings()).containsExactly("中共中央关于党的百年奋斗重大成就和历史经验的决议（讨论稿）");
        assertThat(document("党和国家机构改革方案").printings()).containsExactly("党和国家机构改革方案（草案）");
    }

    private static DocumentEntry document(String title) {
        return corpus.documents().stream()
                .filter(document -> document.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsOnePersonOfOneOfficeInAllOfThem() {
        assertThat(corpus.people())
                .filteredOn(person -> person.name().equals("习近平"))
                .singleElement()
                .satisfies(person -> assertThat(person.mentions().stream()
                                .map(Mention::communique)
                                .distinct())
                        .containsExactly("ccdi-19-6", "cpc-19-4", "cpc-19-6", "cpc-20-2", "cpc-20-3"));
        assertThat(corpus.people()).extracting(PersonEntry::name).doesNotHaveDuplicates();
    }

    @Test
    void leavesOpenWhatMeansSeveralMeetingsAtOnce() {
        assertThat(corpus.editions().stream().flatMap(Edition::open))
                .extracting(open -> open.reason() + " " + open.mention().text())
                .containsExactly("collective 十九届历次全会", "collective 十九届历次全会");
    }

    /** Nobody says whose 四个意识 or 一带一路 is, so nobody gets it. */
    @Test
    void givesNoTermToAnyone() {
        assertThat(corpus.terms()).isNotEmpty().allMatch(term -> term.owner() == null);
    }
}
