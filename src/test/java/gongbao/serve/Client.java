package gongbao.serve;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Talks to a server word by word, as no browser would. */
public final class Client {

    private static final int PATIENCE = (int) Duration.ofSeconds(20).toMillis();

    private final int port;

    public Client(int port) {
        this.port = port;
    }

    /** What a server answered. */
    public record Got(int status, String head, String body) {

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .reduce("", (one, other) -> one + other);
        }
    }

    public Got get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + port);
    }

    Got post(String path, String body, String... headers) throws IOException {
        String head = String.join("\r\n", headers);
        return raw("POST " + path + " HTTP/1.1\r\n" + head + (head.isEmpty() ? "" : "\r\n")
                + "Connection: close\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n"
                + body);
    }

    Got send(String line, String... headers) throws IOException {
        String head = String.join("\r\n", headers);
        return raw(line + "\r\n" + head + (head.isEmpty() ? "" : "\r\n") + "Connection: close\r\n\r\n");
    }

    Got raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            if (end < 0) {
                return new Got(0, answer, "");
            }
            int status = Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
            return new Got(status, answer.substring(0, end), answer.substring(end + 4));
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** Listens as a page does. */
    public Stream listen() throws IOException {
        return new Stream(connect(), port);
    }

    /** Events, as they come. */
    public static final class Stream implements Closeable {

        private final Socket socket;
        private final BufferedReader lines;

        Stream(Socket socket, int port) throws IOException {
            this.socket = socket;
            String request = "GET /_gongbao/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next stamp. */
        public String next() throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ") && line.length() > "data: ".length()) {
                    return line.substring("data: ".length());
                }
            }
            throw new IOException("the stream has ended");
        }

        /** The next stamp that is another. */
        public String nextBut(String known) throws IOException {
            String stamp = next();
            while (stamp.equals(known)) {
                stamp = next();
            }
            return stamp;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Paths by which somebody might try to leave a site. */
    static List<String> waysOut() {
        return List.of(
                "/../secret.txt",
                "/..",
                "/./index.html",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/%252e%252e/secret.txt",
                "/communiques/../../secret.txt",
                "/communiques/..%5c..%5csecret.txt",
                "/%5c..%5csecret.txt",
                "/%00",
                "/index.html%00.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "//etc/passwd",
                "/etc/passwd",
                "/%2fetc%2fpasswd",
                "/.gongbao",
                "/.git/config",
                "/link.txt",
                "/folder-link/secret.txt",
                "/Index.html",
                "/index.html/",
                "/index.html.",
                "/index.html::$DATA",
                "/_gongbao/../secret.txt",
                "/_gongbao/%2e%2e/words.properties",
                "/_gongbao/words.properties",
                "/_gongbao//live.js",
                "/file:/etc/passwd",
                "/~root/secret.txt");
    }
}
