package gongbao.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The checker that the W3C's own service uses. It may not be used by two threads, and goes deep into its own stack. */
final class Conformance {

    private static final long STACK = 64L << 20;

    private static final ExecutorService CHECKER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(null, work, "conformance", STACK);
        thread.setDaemon(true);
        return thread;
    });

    private static @Nullable SimpleDocumentValidator validator;

    private Conformance() {}

    /** The first error of a page; null for none. */
    static @Nullable String error(String html) {
        Errors errors = new Errors();
        try {
            CHECKER.submit(() -> {
                        check(html, errors);
                        return null;
                    })
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the checker failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return errors.found.isEmpty() ? null : errors.found.get(0);
    }

    private static void check(String html, Errors errors) throws Exception {
        if (validator == null) {
            validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
        }
        validator.setUpValidatorAndParsers(errors, false, false);
        validator.checkHtmlInputSource(
                new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
    }

    private static final class Errors extends DefaultHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
