package gongbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program once more where a running Java cannot be set right.
 *
 * <p>One reason is the machine's locale: without Chinese characters in it ({@code LC_ALL=C}, no {@code LANG} at all) Java turns
 * every character of an argument or a file name that is not ASCII into a question mark before the program is asked, and cannot
 * open the file. The other is {@link ShortRun time}: how Java compiles is settled before it starts. So the same command line,
 * byte for byte as the system has it, runs again under a locale of UTF-8, and with the options of a short run where it is one,
 * with the same streams and exit code; it ends when the first start ends. Where neither holds this costs one question.
 *
 * <p>What runs before the second start is in nobody's archive of classes: a stream, a lambda or a format costs as much there as
 * the start of Java itself, and loops are written out.
 */
final class FreshStart {

    /** Says in a second start that it is one: which of the locales it was given, none for −1. Its arguments are written in ASCII. */
    private static final String MARK = "gongbao.locale";

    private static final int NO_LOCALE = -1;

    /** The first is in every glibc since 2.35 and in Debian's before, the others on machines of before. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8", "zh_CN.UTF-8");

    private static final String HEX = "0123456789ABCDEF";

    private final @Nullable Integer tried = Integer.getInteger(MARK);
    private final String[] arguments;

    FreshStart(String[] arguments) {
        this.arguments = arguments;
    }

    /** What the user wrote. */
    List<String> arguments() {
        List<String> given = new ArrayList<>();
        for (String argument : arguments) {
            given.add(tried == null ? argument : plain(argument));
        }
        return List.copyOf(given);
    }

    /** Whether file names of this locale can be Chinese; those of Windows always can. */
    static boolean hasChinese() {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return File.separatorChar == '\\'
                || charset.equals("UTF-8")
                || Charset.isSupported(charset)
                        && Charset.forName(charset).newEncoder().canEncode("公报");
    }

    /** The exit code of the second start; null where there is none. */
    @Nullable
    Integer run() throws InterruptedException {
        if (tried != null) {
            FirstStart.endWith();
        }
        int next = next();
        if (next == LOCALES.size() || next == NO_LOCALE && tried != null) {
            return null;
        }
        try {
            List<String> command = command(Files.readAllBytes(Path.of("/proc/self/cmdline")), next);
            return command.isEmpty() ? null : run(command, next);
        } catch (IOException e) {
            return null; // no Linux, or no second process to be had
        }
    }

    /** Which locale to try. */
    private int next() {
        if (hasChinese()) {
            return NO_LOCALE;
        }
        return tried == null ? 0 : tried + 1;
    }

    private static int run(List<String> command, int next) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (next != NO_LOCALE) {
            builder.environment().put("LC_ALL", LOCALES.get(next));
        }
        Process second = builder.start();
        Thread end = new Thread(() -> end(second));
        Runtime.getRuntime().addShutdownHook(end);
        return second.waitFor();
    }

    /** Who ends the first start means the second: it gets the time to clean up that it takes for itself, and says how it ended. */
    private static void end(Process second) {
        second.destroy();
        try {
            Runtime.getRuntime().halt(second.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Java's own options as they are, behind the marks, then the arguments in ASCII; empty where they cannot be told apart, or
     * nothing is won.
     */
    private List<String> command(byte[] line, int next) throws IOException {
        // Each word ends with a zero, an empty one too.
        String bytes = new String(line, 0, Math.max(0, line.length - 1), StandardCharsets.ISO_8859_1);
        List<String> words = List.of(bytes.split("\0", -1));
        int own = words.size() - arguments.length;
        List<String> options = own < 2 ? List.of() : words.subList(1, own);
        if (options.isEmpty() || !areAscii(options)) {
            return List.of();
        }
        List<String> quick = tried == null ? ShortRun.options(options, arguments) : List.of();
        if (next == NO_LOCALE && quick.isEmpty()) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D" + MARK + "=" + next);
        command.add(FirstStart.option());
        command.add("-Duser.language=" + Locale.getDefault().getLanguage());
        command.add("-Duser.country=" + Locale.getDefault().getCountry());
        command.addAll(quick);
        for (String option : options) {
            if (!option.startsWith("-D" + MARK) && !FirstStart.isOption(option)) {
                command.add(option);
            }
        }
        for (String word : words.subList(own, words.size())) {
            command.add(tried == null ? ascii(word) : word);
        }
        return command;
    }

    /** Of words that hold a character a byte. */
    private static boolean areAscii(List<String> words) {
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) > 0x7F) {
                    return false;
                }
            }
        }
        return true;
    }

    /** 〔例〕{@code 公报}, a character a byte → {@code %E5%85%AC%E6%8A%A5}. */
    private static String ascii(String bytes) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            char b = bytes.charAt(i);
            if (b > ' ' && b < 0x7F && b != '%') {
                ascii.append(b);
            } else {
                ascii.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xF));
            }
        }
        return ascii.toString();
    }

    private static String plain(String ascii) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < ascii.length(); i++) {
            boolean coded = ascii.charAt(i) == '%';
            bytes.write(coded ? Integer.parseInt(ascii.substring(i + 1, i + 3), 16) : ascii.charAt(i));
            i += coded ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
