package gongbao.cli;

import gongbao.run.BuildOptions;
import gongbao.run.FixSources;
import gongbao.run.Live;
import gongbao.run.editor.FixDesk;
import gongbao.serve.Desk;
import gongbao.serve.LiveDesk;
import gongbao.serve.LiveSites;
import gongbao.serve.Preview;
import gongbao.serve.Preview.Asked;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gen serve}: the site in a browser, as long as somebody works on the seeds. */
record ServeCommand(Io io, Words words) implements Command {

    private static final int LAST_PORT = 65_535;

    /** Bytes of sources up to which texts are linked again from memory at each change, half a second faster for a thousand of them. */
    private static final long IN_HEAP = 4 * BuildOptions.IN_HEAP;

    /** The site is written nowhere. */
    private static final Path NOWHERE = Path.of("site-out");

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.value(Integer.class, "N", "--port"))
                .addOption(Options.flag("--open"))
                .addOption(Options.value(String.class, "ADDRESS", "--host"))
                .addOption(Options.value(String.class, "URL", "--base-url"))
                .addOption(Options.value(Path.class, "DIR", "--templates"));
        Options.sources(spec);
    }

    @Override
    public ExitCode run(ParseResult given) {
        Asked asked = asked(given);
        BuildOptions options = new BuildOptions(
                Options.paths(given),
                NOWHERE,
                BuildCommand.baseUrl(given, words),
                BuildCommand.templates(given),
                Options.jobs(given, words),
                IN_HEAP,
                null, // What was read is remembered as long as this runs.
                Set.of());
        ServeReport report = new ServeReport(io, words, Options.has(given, "--open"));
        Desk desk = new LiveDesk(new FixDesk(new FixSources(options.paths(), folder -> false)));
        try (Live live = new Live(options, report.progress())) {
            Thread end = new Thread(() -> end(live), "serve-end");
            Runtime.getRuntime().addShutdownHook(end);
            try (Preview preview = Preview.start(asked, new LiveSites(live), desk, report)) {
                preview.join();
            } finally {
                Runtime.getRuntime().removeShutdownHook(end);
            }
        } catch (IOException e) {
            throw Options.wrong(given, words.get("serve.port-taken", asked.port(), asked.host()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private Asked asked(ParseResult given) {
        String host = given.matchedOptionValue("--host", Asked.LOOPBACK);
        int port = given.matchedOptionValue("--port", 0);
        if (port < 0 || port > LAST_PORT) {
            throw Options.wrong(given, words.get("bad-value", "--port N", port));
        }
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                io.err().println("gen: " + words.get("warning") + ": " + words.get("serve.host", host));
                io.err().flush();
            }
        } catch (UnknownHostException e) {
            throw Options.wrong(given, words.get("serve.no-host", host));
        }
        return new Asked(host, port, words.locale());
    }

    /** Ctrl-C is how it is meant to end: nothing went wrong, and nothing that goes on is waited for. */
    private void end(Live live) {
        live.leaveNothing();
        io.flush();
        Runtime.getRuntime().halt(ExitCode.DONE.number());
    }
}
