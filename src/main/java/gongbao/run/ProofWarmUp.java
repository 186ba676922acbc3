package gongbao.run;

import gongbao.check.Checks;
import gongbao.check.Proofreader;
import gongbao.check.rule.OwnTables;
import java.nio.charset.StandardCharsets;

/**
 * Proofreads a few words in the background, so that the tables are loaded while the sources are still being read. Without it everything
 * works the same, a little later.
 */
final class ProofWarmUp {

    private static final String WORDS = "会议公报\n会议强调，要深入学习贯彻习近平新时代中国特色社会主义思想。\n";

    private ProofWarmUp() {}

    static void start() {
        Thread thread = new Thread(ProofWarmUp::read, "proof-warm-up");
        thread.setDaemon(true);
        // Whatever it meets the run itself meets, too, and tells.
        thread.setUncaughtExceptionHandler((warmUp, fault) -> {});
        thread.start();
    }

    private static void read() {
        Proofreader proofreader = new Proofreader(Checks.ALL, OwnTables.NONE);
        SourceParser.PLAIN
                .parse("words.txt", WORDS.getBytes(StandardCharsets.UTF_8))
                .texts()
                .forEach(text -> proofreader.findings(text.communique()));
    }
}
