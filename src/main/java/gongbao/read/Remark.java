package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.util.List;

/**
 * What a format has to say of a file that it could read.
 *
 * @param rule key of the words
 * @param line line of the file from 1, or 0 where it concerns the whole file
 * @param column column from 1, or 0
 * @param arguments what the words quote
 */
record Remark(String rule, int line, int column, List<String> arguments) {

    static Remark of(String rule, int line, int column, String... arguments) {
        return new Remark(rule, line, column, List.of(arguments));
    }

    Diagnostic at(String path) {
        return new Diagnostic(Severity.WARNING, rule, arguments, path, line, column, null);
    }
}
