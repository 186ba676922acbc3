package gongbao.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser once for all tests, hands it to them fresh, and keeps a trace of every test that fails. */
final class BrowserExtension
        implements ExecutionCondition, ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final Path TRACES = Path.of("target", "browser-traces");

    private static final boolean REQUIRED = "required".equals(System.getenv("GONGBAO_BROWSER"));

    /** The browser and the site it looks at, until the last test is over. */
    private record Stage(Browser browser, PublishedSite site) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            site.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (REQUIRED || browser().isPresent() && driver().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        return ConditionEvaluationResult.disabled("no chromium and chromedriver on the PATH");
    }

    private static Optional<Path> browser() {
        return command("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> driver() {
        return command("chromedriver");
    }

    private static Optional<Path> command(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stage stage(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(
                        Stage.class,
                        key -> new Stage(
                                new Browser(
                                        browser().orElseThrow(() -> new AssertionError("no chromium on the PATH")),
                                        driver().orElseThrow(() -> new AssertionError("no chromedriver on the PATH"))),
                                PublishedSite.publish()),
                        Stage.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == PublishedSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stage stage = stage(context);
        return parameter.getParameter().getType() == Browser.class ? stage.browser() : stage.site();
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        stage(context).browser().refresh();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
            Path folder = TRACES.resolve(name.replaceAll("[^\\p{Alnum}.-]+", "_"));
            Files.createDirectories(folder);
            stage(context).browser().trace(folder);
        }
    }
}
