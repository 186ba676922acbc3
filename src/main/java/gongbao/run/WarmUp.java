package gongbao.run;

import gongbao.check.Checks;
import gongbao.check.Proofreader;
import gongbao.check.rule.OwnTables;
import gongbao.fix.Fixes;
import gongbao.fix.Tally;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.parse.CommuniqueParser;
import gongbao.read.SeedReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What every run needs before its first text, made ready in the background while the command is still understood and its files are
 * found: rules and their patterns by reading a few words, tables by loading them. Without it everything works the same, a little
 * later.
 */
public final class WarmUp {

    private static final String NAME = "words.txt";

    private static final String WORDS = "会议公报\n会议强调，要深入学习贯彻习近平新时代中国特色社会主义思想。\n";

    private WarmUp() {}

    /** For a command that reads texts. */
    public static void toRead() {
        start("warm-up-reading", () -> read(ModelJson::of));
    }

    /** For one that proofreads them, too. */
    public static void toProofread() {
        start("warm-up-tables", WarmUp::load);
        start("warm-up-reading", () -> read(new Proofreader(Checks.ALL, OwnTables.NONE)::findings));
    }

    private static void load() {
        CommuniqueParser.load();
        Checks.load();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        // Whatever it meets the run itself meets, too, and tells.
        thread.setUncaughtExceptionHandler((warmUp, fault) -> {});
        thread.start();
    }

    private static void read(Function<Communique, Object> make) {
        SourceParser.PLAIN.read(
                NAME,
                () -> new SeedReader().read(NAME, WORDS.getBytes(StandardCharsets.UTF_8)),
                new Fixes(List.of(), new Tally()),
                make);
    }
}
