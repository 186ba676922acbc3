package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whoever hands gen.jar on hands on, with each library in it, what its licence asks for. */
class LicencesIT {

    @Test
    void namesEveryLibrary() throws IOException {
        String licences = inJar("META-INF/LICENSE");

        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(licences)
                        .contains(
                                library.startsWith("com.vladsch.flexmark:")
                                        ? "com.vladsch.flexmark:flexmark"
                                        : library));
    }

    @Test
    void holdsTheirWords() throws IOException {
        assertThat(inJar("META-INF/LICENSE"))
                .contains("Version 2.0, January 2004", "Redistributions in binary form", "Project Nayuki");
        assertThat(inJar("META-INF/jsoup/LICENSE")).contains("Jonathan Hedley");
        assertThat(inJar("META-INF/NOTICE")).contains("Apache POI", "Apache PDFBox", "Mime4j", "Log4j");
        assertThat(inJar("META-INF/NOTICE.txt")).contains("Commons Codec", "Commons IO");
    }

    /** Those that the program itself asks for: 〔例〕info.picocli:picocli. */
    private static List<String> libraries() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser())
                .select("project > dependencies > dependency:not(:has(> scope))")
                .stream()
                .map(LicencesIT::name)
                .toList();
    }

    private static String name(Element dependency) {
        return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
    }

    private static String text(Element dependency, String field) {
        return Objects.requireNonNull(dependency.selectFirst("> " + field)).text();
    }

    private static String inJar(String name) throws IOException {
        try (JarFile jar = new JarFile("gen.jar")) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
