package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;

/** Carries the reason why a file cannot be read up to {@link SeedReader}, which knows the path. */
final class SeedFault extends Exception {

    private final String rule;
    private final transient String[] arguments;

    SeedFault(String rule, String... arguments) {
        super(rule, null, false, false);
        this.rule = rule;
        this.arguments = arguments;
    }

    Diagnostic at(String path) {
        return Diagnostic.of(Severity.ERROR, rule, path, arguments);
    }
}
