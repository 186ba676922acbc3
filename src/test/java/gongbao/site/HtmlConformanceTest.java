package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every page by the checker that the W3C's own service uses: no error. */
class HtmlConformanceTest {

    private final EmbeddedValidator validator = new EmbeddedValidator();

    private List<String> errors(String html) throws Exception {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> line.contains(" error"))
                .toList();
    }

    @Test
    void findsNoErrorOnAnyPage() throws Exception {
        for (BuiltSite site : List.of(BuiltSite.seed(), BuiltSite.full(), BuiltSite.english())) {
            for (Map.Entry<String, String> page : site.pages().entrySet()) {
                assertThat(errors(page.getValue())).as(page.getKey()).isEmpty();
            }
        }
    }

    /** The longest pages of each column: whatever a template can show, it shows there. */
    @Test
    void findsNoErrorOnTheLongestPagesOfAnArchive() throws Exception {
        Map<String, String> longest = new TreeMap<>();
        BuiltSite.archive()
                .pages()
                .forEach((path, html) -> longest.merge(
                        path.replaceFirst("[^/]*$", "") + path.endsWith("index.html"),
                        html,
                        (one, other) -> other.length() > one.length() ? other : one));
        for (Map.Entry<String, String> page : longest.entrySet()) {
            assertThat(errors(page.getValue())).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void seesAFaultWhereThereIsOne() throws Exception {
        assertThat(errors("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>甲</title></head><body><p id=a id=b></p>"))
                .isNotEmpty();
    }
}
