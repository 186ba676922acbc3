package gongbao.cli;

import java.io.PrintWriter;
import java.util.List;

/** Says which files were read as one text: none of them has a page of its own. */
record JoinedPrinter(PrintWriter out, Words words) {

    private static final int FEW = 5;

    /** @param all whether to name more than a few */
    void print(List<String> joined, boolean all) {
        joined.stream()
                .limit(all ? Long.MAX_VALUE : FEW)
                .forEach(files -> out.println(words.get("joined", Printable.of(files))));
        if (!all && joined.size() > FEW) {
            out.println(words.get("joined-more", joined.size() - FEW));
        }
    }
}
