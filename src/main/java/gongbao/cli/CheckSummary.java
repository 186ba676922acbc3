package gongbao.cli;

import gongbao.diag.Finding.Level;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Extent;
import java.util.ArrayList;
import java.util.List;

/** Says in the end how much was found, and what was looked at: nobody is to take silence for an approval. */
record CheckSummary(Words words) {

    List<String> lines(Proofs proofs) {
        Extent extent = proofs.extent();
        String left = extent.left().isEmpty()
                ? words.get("check.all")
                : words.get("check.left", String.join(words.get("comma"), extent.left()));
        String tables = extent.tables().isEmpty() ? "" : words.get("check.tables", extent.tables());
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "check.found",
                extent.texts(),
                proofs.count(Level.ERROR),
                proofs.distinct(Level.ERROR),
                proofs.count(Level.WARNING),
                proofs.accepted()));
        lines.add(words.get("check.looked", extent.characters(), proofs.ran().size(), left, tables));
        if (extent.isBehind()) {
            lines.add(words.get("check.behind", extent.tables()));
        }
        lines.add(words.get("check.limits"));
        return lines;
    }
}
