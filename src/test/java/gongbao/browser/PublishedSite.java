package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gongbao.Golden;
import gongbao.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A site built from the seed, an archive and the sources of some cases, in a folder and on a server below a path of its own. */
final class PublishedSite implements AutoCloseable {

    /** One communiqué and what its page is called. */
    static final String COMMUNIQUE = "communiques/511826-15-6.html";

    static final String REGISTER = "directives/511826-15-6.html";

    private static final String BELOW = "/zwgk/gb/";

    /** The strictest policy: nothing inline, nothing from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'self'; form-action 'self'";

    private static final List<String> CASES =
            List.of("statistical-html", "province-with-personnel", "english", "one-line");

    private static final Pattern KIND = Pattern.compile("<body class=page-([^ >]+)");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "published-site");
        thread.setDaemon(true);
        return thread;
    });

    private PublishedSite(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static PublishedSite publish() {
        try {
            Path place = Files.createTempDirectory("published-site");
            Path seeds = Files.createDirectory(place.resolve("seeds"));
            Files.copy(Path.of("seeds/lushan-15-6.txt"), seeds.resolve("lushan-15-6.txt"));
            for (Path source : Golden.files(Golden.RESOURCES.resolve("sites/archive/seeds"))) {
                Files.copy(source, seeds.resolve(source.getFileName()));
            }
            for (String each : CASES) {
                for (Path input : Golden.files(Golden.RESOURCES.resolve("cases").resolve(each))) {
                    String name = input.getFileName().toString();
                    if (name.startsWith("input.")) {
                        Files.copy(input, seeds.resolve(each + name.substring("input".length())));
                    }
                }
            }
            return of(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site of the seeds in a folder, which is built beside them. */
    static PublishedSite of(Path place) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PublishedSite site = new PublishedSite(place.resolve("site-out"), server);
        Run run = Run.gen(
                Locale.ENGLISH,
                List.of(
                        "build",
                        place.resolve("seeds").toString(),
                        "-o",
                        site.folder.toString(),
                        "--base-url",
                        site.onServer("")));
        assertThat(run.exit()).as(run.err()).isZero();
        server.createContext(BELOW, site::answer);
        server.setExecutor(site.workers);
        server.start();
        return site;
    }

    Path folder() {
        return folder;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(BELOW.length()));
            boolean found = Files.isRegularFile(file);
            Path shown = found ? file : folder.resolve("404.html");
            byte[] bytes = Files.readAllBytes(shown);
            exchange.getResponseHeaders().set("Content-Type", type(shown.toString()));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(String name) {
        return Map.of(
                        "html",
                        "text/html; charset=utf-8",
                        "css",
                        "text/css",
                        "js",
                        "text/javascript",
                        "svg",
                        "image/svg+xml")
                .getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
    }

    String onServer(String path) {
        return "http://localhost:" + server.getAddress().getPort() + BELOW + path;
    }

    String inFolder(String path) {
        return folder.toUri() + path;
    }

    /** The largest page of each kind: where it goes wrong, it goes wrong there. */
    Collection<String> largestOfEachKind() {
        Map<String, String> largest = new TreeMap<>();
        for (String page : pages()) {
            String kind = kind(page);
            String known = largest.get(kind);
            if (known == null || size(known) < size(page)) {
                largest.put(kind, page);
            }
        }
        return largest.values();
    }

    List<String> pages() {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .forEach(pages::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private String kind(String page) {
        try {
            String html = new String(Files.readAllBytes(folder.resolve(page)), StandardCharsets.UTF_8);
            Matcher kind = KIND.matcher(html);
            assertThat(kind.find()).as("kind of " + page).isTrue();
            return kind.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size(String page) {
        return folder.resolve(page).toFile().length();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        Golden.files(folder.getParent()).forEach(file -> file.toFile().delete());
    }
}
