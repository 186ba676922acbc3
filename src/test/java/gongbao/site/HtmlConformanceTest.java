package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page by the checker that the W3C's own service uses: no error. */
@Tag("slow")
class HtmlConformanceTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Reads its schema once for all pages: that takes longer than most pages. */
    private static final SimpleDocumentValidator VALIDATOR = new SimpleDocumentValidator(true, false, false);

    @BeforeAll
    static void readSchema() throws Exception {
        VALIDATOR.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    }

    private static List<String> errors(String html) throws Exception {
        Errors errors = new Errors(new ArrayList<>());
        VALIDATOR.setUpValidatorAndParsers(errors, false, false);
        VALIDATOR.checkHtmlInputSource(
                new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        return errors.found();
    }

    private record Errors(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
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
    void findsNoErrorOnAPageThatStandsInForAnother() throws Exception {
        for (String path :
                List.of("communiques/511826-15-6.html", "meetings/511826-15-6.html", "index.html", "404.html")) {
            assertThat(errors(StandInTest.without(path).texts.get(path)))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void seesAFaultWhereThereIsOne() throws Exception {
        assertThat(errors("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>甲</title></head><body><p id=a id=b></p>"))
                .isNotEmpty();
    }
}
