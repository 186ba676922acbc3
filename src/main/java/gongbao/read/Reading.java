package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.SourceText;
import java.util.List;

/** What became of one file: its text, or the reason why there is none. */
public sealed interface Reading {

    /**
     * The file was read.
     *
     * @param source its text
     * @param warnings what a reader should look at, such as bytes that fit no character
     */
    record Text(SourceText source, List<Diagnostic> warnings) implements Reading {
        public Text {
            warnings = List.copyOf(warnings);
        }
    }

    /** The file holds nothing to build a page from. */
    record Failure(Diagnostic diagnostic) implements Reading {}
}
