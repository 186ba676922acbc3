package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.site.render.TemplateFault;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a fault of a template at its place, in the user's own file where there is one.
 *
 * @param templates the user's folder; null for none
 */
record InTemplate(@Nullable Path templates) {

    Diagnostic told(TemplateFault fault) {
        Path own = templates == null ? Path.of(fault.template()) : templates.resolve(fault.template());
        String excerpt = null;
        try {
            excerpt = fault.line() == 0 ? null : Files.readAllLines(own).get(fault.line() - 1);
        } catch (IOException | IndexOutOfBoundsException e) {
            // A built-in template has no file to quote.
        }
        return new Diagnostic(
                Severity.ERROR,
                "template-fault",
                List.of(String.valueOf(fault.getMessage())),
                InputFile.shown(own),
                fault.line(),
                fault.column(),
                excerpt);
    }
}
