package gongbao.serve;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.run.editor.FixDesk;
import gongbao.serve.Client.Got;
import gongbao.serve.FakeSites.Fake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server, over real sockets. */
@Timeout(60)
class PreviewTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>公报</title></head><body><p>公报</p></body></html>";
    private static final Fake SITE = Fake.of(
            "index.html", PAGE,
            "404.html", PAGE.replace("<p>公报", "<p>页面未找到"),
            "communiques/index.html", PAGE,
            "assets/site.1a2b.css", "p { color: red }",
            "search/index.js", "1",
            "data/2024.jsonl", "{}",
            "communiques/a.txt", "公报");

    @TempDir
    Path folder;

    private FakeSites sites;
    private Preview preview;
    private Client client;
    private String address;
    private final List<String> shown = new ArrayList<>();

    private static final Desk NO_DESK = new Desk() {
        @Override
        public FixDesk.@Nullable Sheet sheet(FixDesk.Which text) {
            return null;
        }

        @Override
        public FixDesk.Answer write(FixDesk.Which text, FixDesk.Wish wish) {
            throw new IllegalStateException("nothing is to be written");
        }

        @Override
        public FixDesk.Answer undo(String change) {
            throw new IllegalStateException("nothing is to be undone");
        }
    };

    private final class Told implements Preview.Listener {
        @Override
        public void serving(String at) {
            address = at;
        }

        @Override
        public synchronized void shown(List<Diagnostic> findings, boolean newest, double seconds) {
            shown.add(findings.size() + (newest ? " newest" : " kept"));
        }
    }

    @BeforeEach
    void start() throws Exception {
        sites = new FakeSites(Files.createDirectory(folder.resolve("seeds")), SITE);
        start("127.0.0.1");
    }

    private void start(String host) throws IOException {
        preview = Preview.start(new Preview.Asked(host, 0, Locale.CHINESE), sites, NO_DESK, new Told());
        client = new Client(port());
        try (Client.Stream events = client.listen()) {
            if (events.next().endsWith(".0")) {
                events.next();
            }
        }
    }

    private int port() {
        return URI.create(address).getPort();
    }

    @AfterEach
    void end() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/index.html, text/html; charset=utf-8",
        "/index.html?q=%E5%85%AC, text/html; charset=utf-8",
        "/communiques/, text/html; charset=utf-8",
        "/assets/site.1a2b.css, text/css; charset=utf-8",
        "/search/index.js, text/javascript; charset=utf-8",
        "/data/2024.jsonl, text/plain; charset=utf-8",
        "/communiques/a.txt, text/plain; charset=utf-8",
    })
    void givesOutFilesOfTheSite(String path, String type) throws IOException {
        Got got = client.get(path);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Type")).isEqualTo(type);
        assertThat(got.header("Cache-Control")).isEqualTo("no-store");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(got.head()).doesNotContainIgnoringCase("Access-Control");
    }

    @Test
    void putsItsScriptIntoPagesOnly() throws IOException {
        String page = client.get("/").body();
        assertThat(page)
                .startsWith(PAGE.substring(0, PAGE.indexOf("</body>"))
                        + "<script type=\"module\" id=\"gongbao-live\" src=\"http://127.0.0.1:" + port()
                        + "/_gongbao/live.js\" data-stamp=\"")
                .endsWith("</script></body></html>");
        assertThat(client.get("/communiques/a.txt").body()).isEqualTo("公报");
        assertThat(client.get("/_gongbao/live.js").header("Content-Type")).startsWith("text/javascript");
        assertThat(client.get("/_gongbao/live.css").status()).isEqualTo(200);
    }

    @Test
    void showsTheSitesOwnPageForAWrongAddress() throws IOException {
        Got got = client.get("/no/such/page.html");
        assertThat(got.status()).isEqualTo(404);
        assertThat(got.body())
                .contains("<head><base href=\"http://127.0.0.1:" + port() + "/\">", "页面未找到", "/_gongbao/live.js");
    }

    @Test
    void leadsToAFolderByItsName() throws IOException {
        Got got = client.get("/communiques");
        assertThat(got.status()).isEqualTo(302);
        assertThat(got.header("Location")).isEqualTo("/communiques/");
    }

    /** An answer in two packets on a connection that stays would take 40 ms. */
    @Test
    void answersSoonOnAConnectionThatStays() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String request = "GET /communiques/a.txt HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n\r\n";
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 30; i++) {
                long start = System.nanoTime();
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = "";
                while (!answer.endsWith("公报")) {
                    byte[] bytes = new byte[4096];
                    int count = socket.getInputStream().read(bytes);
                    assertThat(count).isPositive();
                    answer += new String(bytes, 0, count, StandardCharsets.UTF_8);
                }
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best).isLessThan(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        Got got = client.send("HEAD /communiques/a.txt HTTP/1.1", "Host: 127.0.0.1:" + port());
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Length")).isEqualTo("6");
        assertThat(got.body()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gongbao.serve.Client#waysOut")
    void noWayLeadsOutOfTheSite(String way) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        Files.createSymbolicLink(folder.resolve("seeds/link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("seeds/folder-link"), folder);
        Got got = client.get(way);
        assertThat(got.status()).isIn(400, 404);
        assertThat(got.body()).doesNotContain("geheim", "root:", "correct.title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/\\..\\secret.txt", "/a b", "/\u0000", "/<", "http://evil.example/", "*", "", "/%", "/%zz"})
    void refusesWhatIsNoPath(String path) throws IOException {
        assertThat(client.get(path).status()).as(path).isIn(0, 400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:PORT, 200",
        "localhost:PORT, 200",
        "LOCALHOST:PORT, 200",
        "[::1]:PORT, 200",
        "127.0.0.1, 403",
        "127.0.0.1:1, 403",
        "127.0.0.1:PORT0, 403",
        "evil.example:PORT, 403",
        "localhost.evil.example:PORT, 403",
        "127.0.0.1.evil.example:PORT, 403",
        "evil.example, 403",
        "192.168.1.5:PORT, 403",
        "0.0.0.0:PORT, 403",
        "user@127.0.0.1:PORT, 403",
        "'', 403"
    })
    void answersToNamesOfTheMachineOnly(String host, int status) throws IOException {
        Got got = client.send("GET / HTTP/1.1", "Host: " + host.replace("PORT", String.valueOf(port())));
        assertThat(got.status()).isEqualTo(status);
        assertThat(got.body().contains("data-token")).isEqualTo(status == 200);
    }

    @Test
    void wantsOneHost() throws IOException {
        String good = "Host: 127.0.0.1:" + port();
        assertThat(client.send("GET / HTTP/1.1").status()).isEqualTo(400);
        assertThat(client.send("GET / HTTP/1.1", good, "Host: evil.example").status())
                .isEqualTo(400);
        assertThat(client.send("GET http://evil.example/ HTTP/1.1", good).status())
                .isEqualTo(400);
    }

    @Test
    void whoWishesToBeReachedIsReachedByNumberOnly() throws IOException {
        preview.close();
        start("0.0.0.0");
        assertThat(client.send("GET / HTTP/1.1", "Host: 192.168.1.5:" + port()).status())
                .isEqualTo(200);
        assertThat(client.send("GET / HTTP/1.1", "Host: evil.example:" + port()).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:PORT, TOKEN, 404", // let in: there is only nothing to undo
        "http://localhost:PORT, TOKEN, 403",
        "https://127.0.0.1:PORT, TOKEN, 403",
        "http://evil.example, TOKEN, 403",
        "null, TOKEN, 403",
        "'', TOKEN, 403",
        "http://127.0.0.1:PORT, '', 403",
        "http://127.0.0.1:PORT, 0123456789abcdef0123456789abcdef, 403",
    })
    void changesNothingButFromAPageOfThisRun(String origin, String token, int status) throws IOException {
        List<String> headers = new ArrayList<>(List.of("Host: 127.0.0.1:" + port()));
        if (!origin.isEmpty()) {
            headers.add("Origin: " + origin.replace("PORT", String.valueOf(port())));
        }
        if (!token.isEmpty()) {
            headers.add("X-Gongbao-Token: " + token.replace("TOKEN", token()));
        }
        assertThat(client.post("/_gongbao/undo", "", headers.toArray(String[]::new))
                        .status())
                .isEqualTo(status);
    }

    private String token() throws IOException {
        String page = client.get("/").body();
        int at = page.indexOf("data-token=\"") + "data-token=\"".length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void pagesAreNotChangedAndOddMethodsRefused() throws IOException {
        String host = "Host: 127.0.0.1:" + port();
        String origin = "Origin: http://127.0.0.1:" + port();
        String token = "X-Gongbao-Token: " + token();
        assertThat(client.post("/index.html", "a=1", host, origin, token).status())
                .isEqualTo(405);
        assertThat(client.post("/_gongbao/fix", "a".repeat(70_000), host, origin, token)
                        .status())
                .isEqualTo(413);
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT")) {
            assertThat(client.send(method + " /index.html HTTP/1.1", host).status())
                    .as(method)
                    .isIn(400, 405);
        }
        assertThat(client.get("/_gongbao/fix").status()).isEqualTo(404);
    }

    @Test
    void tellsAllPagesOfAChange() throws Exception {
        try (Client.Stream one = client.listen();
                Client.Stream other = client.listen()) {
            String first = one.next();
            assertThat(other.next()).isEqualTo(first);
            assertThat(client.get("/").body()).contains("data-stamp=\"" + first + "\"");
            sites.set(() -> Fake.of("index.html", PAGE.replace("公报", "新的")));
            String second = one.nextBut(first);
            assertThat(other.nextBut(first)).isEqualTo(second);
            assertThat(client.get("/").body()).contains("<p>新的</p>", "data-stamp=\"" + second + "\"");
        }
        assertThat(shown).containsExactly("0 newest", "0 newest");
    }

    @Test
    void aPageThatHasGoneDisturbsNobody() throws Exception {
        Client.Stream gone = client.listen();
        gone.next();
        gone.close();
        try (Client.Stream stays = client.listen()) {
            String stamp = stays.next();
            for (int i = 0; i < 3; i++) {
                int number = i;
                sites.set(() -> Fake.of("index.html", "<body>" + number + "</body>"));
                stamp = stays.nextBut(stamp);
            }
        }
        assertThat(client.get("/").body()).startsWith("<body>2<script");
    }

    @Test
    void keepsTheLastSoundSiteUnderAFaultUntilItIsMended() throws Exception {
        Diagnostic fault = new Diagnostic(
                Severity.ERROR, "template-fault", List.of("x"), "templates/home.ftlh", 3, 9, "<#list 𠮷 as y>");
        try (Client.Stream events = client.listen()) {
            String stamp = events.next();
            sites.set(() -> new Fake(Map.of(), List.of(fault), false));
            stamp = events.nextBut(stamp);
            assertThat(client.get("/").body()).contains("<p>公报</p>");
            assertThat(client.get("/_gongbao/state?lang=zh-CN").body())
                    .contains("\"stamp\":\"" + stamp + "\"", "\"errors\":1")
                    .contains(
                            "\"path\":\"templates/home.ftlh\",\"line\":3,\"column\":9",
                            "\"before\":\"<#list \",\"mark\":\"𠮷\",\"after\":\" as y>\"")
                    .contains(fault.mend(Locale.CHINESE));
            sites.set(() -> SITE);
            events.nextBut(stamp);
            assertThat(client.get("/_gongbao/state").body()).contains("\"errors\":0", "\"findings\":[]");
        }
        // It is reported behind the page's back, a moment after the page has heard.
        for (int i = 0; i < 200 && shown.size() < 3; i++) {
            Thread.sleep(10);
        }
        assertThat(shown).containsExactly("0 newest", "1 kept", "0 newest");
    }

    @Test
    void tellsThePageOfATextWhatIsWrongInIt() throws Exception {
        assertThat(client.get("/_gongbao/proofs?text=a&lang=zh-CN").body())
                .isEqualTo("[{\"block\":\"p2\",\"isError\":true,\"before\":\"加快经济\",\"words\":\"建社\","
                        + "\"message\":\"疑为同音错字“建社”，应为“建设”\"}]");
        assertThat(client.get("/_gongbao/proofs.js").body()).contains("showProofs");
    }

    @Test
    void aFullDiskIsToldAndTriedAgain() throws Exception {
        try (Client.Stream events = client.listen()) {
            String stamp = events.next();
            sites.set(() -> {
                throw new UncheckedIOException(new IOException("No space left on device"));
            });
            stamp = events.nextBut(stamp);
            assertThat(client.get("/").body()).contains("<p>公报</p>");
            assertThat(client.get("/_gongbao/state?lang=zh").body())
                    .contains("无法读取源文件：UncheckedIOException: java.io.IOException: No space left on device");
            Fake mended = Fake.of("index.html", PAGE.replace("公报", "又有地方了"));
            // No file of the sources changes when somebody makes room.
            sites.become(() -> mended);
            events.nextBut(stamp);
            assertThat(client.get("/").body()).contains("又有地方了");
        }
    }

    @Test
    void saysThatThereIsNoSiteYet() throws Exception {
        preview.close();
        sites.become(() -> new Fake(Map.of(), List.of(), false));
        start("127.0.0.1");
        Got got = client.get("/any/page.html");
        assertThat(got.status()).isEqualTo(503);
        assertThat(got.body()).contains("lang=\"zh-CN\"", "<h1>还没有可以显示的网站</h1>", "/_gongbao/live.js");
    }

    @Test
    void anotherRunHasOtherStampsAndAnotherToken() throws Exception {
        String page = client.get("/").body();
        preview.close();
        Thread.sleep(5);
        start("127.0.0.1");
        assertThat(client.get("/").body().replaceAll("127.0.0.1:\\d+", ""))
                .isNotEqualTo(page.replaceAll("127.0.0.1:\\d+", ""));
        assertThat(page).contains("data-token=\"").doesNotContain(token());
    }
}
