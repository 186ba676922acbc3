package gongbao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The checker that the W3C's own service uses. */
final class Conformance {

    /** It may not be used by two threads; each reads the schema once. */
    private static final ThreadLocal<SimpleDocumentValidator> VALIDATOR = ThreadLocal.withInitial(() -> {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return validator;
    });

    private Conformance() {}

    /** The first error of a page; null for none. */
    static @Nullable String error(String html) {
        List<String> errors = new ArrayList<>();
        DefaultHandler listener = new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                errors.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                error(fault);
            }
        };
        try {
            SimpleDocumentValidator validator = VALIDATOR.get();
            validator.setUpValidatorAndParsers(listener, false, false);
            validator.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException e) {
            errors.add(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors.isEmpty() ? null : errors.get(0);
    }
}
