package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Archive;
import gongbao.fixture.ArchiveFacts;
import gongbao.model.Annotation;
import gongbao.model.Corpus;
import gongbao.model.FactId;
import gongbao.model.Resolution;
import gongbao.model.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The invented archive against {@code sites/archive/links.md}, which states by hand what every mention leads to, what stays
 * open and why, which sessions are missing, which targets moved, whose the terms are.
 */
class ArchiveTest {

    private static final Corpus CORPUS = Archive.corpus();

    private static final Map<String, List<String>> EXPECTED = expected();

    /** Heading → the lines below it. */
    private static Map<String, List<String>> expected() {
        try {
            Map<String, List<String>> sections = new LinkedHashMap<>();
            String heading = "";
            for (String line : Files.readAllLines(Archive.FOLDER.resolve("links.md"))) {
                if (line.startsWith("#")) {
                    heading = line.replaceFirst("#+ ", "");
                } else if (line.startsWith("- ")) {
                    sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(line.substring(2));
                }
            }
            return sections;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> editions() {
        return CORPUS.editions().stream().map(edition -> edition.id());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void leadsEveryMentionToItsThing(String id) {
        assertThat(new ArchiveFacts(CORPUS).mentions(id)).containsExactlyInAnyOrderElementsOf(EXPECTED.get(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sessions", "Moved targets", "Terms", "Documents", "People"})
    void holds(String section) {
        assertThat(new ArchiveFacts(CORPUS).section(section))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.get(section));
    }

    @Test
    void hasABackLinkForEveryLink() {
        List<Annotation> back = new ArrayList<>();
        ArchiveFacts.things(CORPUS)
                .forEach(thing -> thing.mentions()
                        .forEach(mention -> back.add(new Annotation(mention, new Resolution.Linked(thing.id())))));

        assertThat(CORPUS.editions().stream()
                        .flatMap(edition -> edition.annotations().stream())
                        .filter(annotation -> annotation.thing() != null))
                .containsExactlyInAnyOrderElementsOf(back);
    }

    @Test
    void leavesNoMentionWithoutAWord() {
        CORPUS.editions().forEach(edition -> {
            assertThat(edition.mentions()).as(edition.id()).doesNotHaveDuplicates();
            assertThat(edition.annotations())
                    .as(edition.id())
                    .filteredOn(annotation -> annotation.resolution() instanceof Resolution.Unlinked)
                    .allMatch(annotation -> annotation.mention().kind() == FactId.Kind.ATTENDEE);
        });
        assertThat(ArchiveFacts.things(CORPUS)).extracting(Thing::id).doesNotHaveDuplicates();
    }
}
