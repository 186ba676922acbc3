package gongbao.cli;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.run.Progress;
import gongbao.serve.Preview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a terminal is told while the site is served: where it is, and what is new. */
final class ServeReport implements Preview.Listener {

    private final Io io;
    private final Words words;
    private final boolean open;
    private final ProgressReport progress;
    private String address = "";
    private List<Diagnostic> told = List.of();
    private boolean first = true;

    /** @param open whether a browser is to be opened once there is something to show */
    ServeReport(Io io, Words words, boolean open) {
        this.io = io;
        this.words = words;
        this.open = open;
        this.progress = new ProgressReport(io, words, Loudness.PLAIN.way(io, false), false);
    }

    /** Of the first time only: after that there is hardly anything to wait for. */
    Progress progress() {
        return (step, done, total) -> {
            if (first) {
                progress.at(step, done, total);
            }
        };
    }

    @Override
    public synchronized void serving(String at) {
        address = at;
        io.out().println(words.get("serve.at", at));
        io.out().flush();
    }

    @Override
    public synchronized void shown(List<Diagnostic> findings, boolean newest, double seconds) {
        if (first) {
            first = false;
            progress.close();
            openBrowser();
        }
        List<Diagnostic> fresh = new ArrayList<>(findings);
        fresh.removeAll(told);
        told = List.copyOf(findings);
        new DiagnosticPrinter(io.err(), words).print(fresh);
        long errors = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        String time = String.format(Locale.ROOT, "%.2f", seconds);
        io.out().println(words.get(newest ? "serve.shown" : "serve.kept", findings.size() - errors, errors, time));
        io.out().flush();
    }

    private void openBrowser() {
        if (open && !OpenBrowser.at(address)) {
            io.err().println(words.get("serve.no-browser", address));
        }
    }
}
