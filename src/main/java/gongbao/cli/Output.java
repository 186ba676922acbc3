package gongbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A stream of the process, in UTF-8 whatever the machine's charset is, that remembers why it could not be written. */
final class Output extends PrintWriter {

    /** What systems say of a pipe whose reader has gone, Linux and Windows, in English and Chinese. */
    private static final List<String> UNREAD = List.of("broken pipe", "断开的管道", "pipe is being closed", "管道正在被关闭");

    private final Watched stream;

    Output(FileDescriptor stream) {
        this(new FileOutputStream(stream));
    }

    Output(OutputStream stream) {
        this(new Watched(stream));
    }

    private Output(Watched stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.stream = stream;
    }

    /** The system's own words; empty where all went well. */
    String fault() {
        return stream.fault;
    }

    /** Whether what reads the stream has ended. */
    boolean isUnread() {
        String plain = stream.fault.toLowerCase(Locale.ROOT);
        return UNREAD.stream().anyMatch(plain::contains);
    }

    private static final class Watched extends FilterOutputStream {
        private String fault = "";

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                fault = String.valueOf(e.getMessage());
                throw e;
            }
        }
    }
}
