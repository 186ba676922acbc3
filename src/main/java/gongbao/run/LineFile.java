package gongbao.run;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of lines in UTF-8, written one behind the other; one that turns out wrong half way is taken back. */
final class LineFile implements Closeable {

    private static final int PORTION = 1 << 16;

    private final FileOutputStream file;
    private final Writer line;

    /** Where the last whole line ends. */
    private long end;

    LineFile(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        file = new FileOutputStream(path.toFile());
        line = new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(file, PORTION), StandardCharsets.UTF_8));
    }

    /** Takes the words of the line that is being written. */
    Appendable line() {
        return line;
    }

    /** Ends the line; gives its length in bytes without its end. */
    int endLine() throws IOException {
        line.append('\n').flush();
        long start = end;
        end = file.getChannel().position();
        return Math.toIntExact(end - start - 1);
    }

    /** Forgets what was written of the line. */
    void takeBack() throws IOException {
        line.flush();
        FileChannel channel = file.getChannel();
        channel.truncate(end).position(end);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
