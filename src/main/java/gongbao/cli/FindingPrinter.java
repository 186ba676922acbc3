package gongbao.cli;

import gongbao.diag.Finding;
import gongbao.diag.Finding.Spot;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Found;
import java.io.PrintWriter;

/**
 * Prints findings for people and for editors that jump to {@code path:line:column}:
 *
 * <pre>
 * seeds/a.txt:19:81: 错误：姓名疑有脱字“近平总书记” — 应为“习近平总书记”
 *     全会强调，要更加紧密团结在以近平总书记为核心的党中央周围……
 *     　　　　　　　　　　　　　　^
 * </pre>
 */
final class FindingPrinter {

    private final PrintWriter out;
    private final Words words;

    FindingPrinter(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** @param suppressed whether those that the office lets stand are shown, too */
    void print(Proofs proofs, boolean suppressed) {
        for (Found each : proofs.found()) {
            if (each.accepted() == null) {
                print(each.finding(), "");
            } else if (suppressed) {
                print(each.finding(), words.get("check.accepted", each.accepted()));
            }
        }
    }

    void print(Finding finding, String accepted) {
        out.println(line(finding) + accepted);
        new DiagnosticPrinter(out, words)
                .excerpt(finding.quote().line(), finding.quote().at());
    }

    private String line(Finding finding) {
        Spot spot = finding.spot();
        String place = spot.path() + ":" + spot.line() + ":" + spot.column();
        String level = words.get(
                switch (finding.level()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case HINT -> "hint";
                });
        String what = finding.told(words.locale()) + " — " + finding.mended(words.locale());
        return Printable.of(place) + ": " + level + ": " + Printable.of(what) + " [" + finding.rule() + "]";
    }
}
