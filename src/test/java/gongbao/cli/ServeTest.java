package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Served;
import gongbao.serve.Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gen serve} as a process of its own, over real files and sockets. */
@Tag("slow")
@Timeout(120)
class ServeTest {

    private static final String PAGE = "/communiques/511826-15-6.html";

    @TempDir
    Path place;

    private Path seeds;
    private Path text;
    private String words;

    @BeforeEach
    void lay() throws IOException {
        seeds = Files.createDirectories(place.resolve("公报"));
        words = Files.readString(Path.of("seeds", "lushan-15-6.txt"));
        text = Files.writeString(seeds.resolve("六次.txt"), words);
    }

    private String with(String more) {
        return words.replace("全县上下要更加", "全县上下要" + more + "更加");
    }

    @Test
    void showsEveryChangeAndEndsAtOnceWithNothingLeft() throws Exception {
        try (Served served = Served.start(place, "公报", "--lang", "zh")) {
            assertThat(served.out()).startsWith("请在浏览器中打开 http://127.0.0.1:");
            Client client = new Client(served.port());
            served.await("已更新");
            try (Client.Stream events = client.listen()) {
                String stamp = events.next();
                assertThat(client.get(PAGE).body()).contains("data-stamp=\"" + stamp + "\"");
                // Data and search are laid down when they are asked for.
                assertThat(client.get("/search/index.js").status()).isEqualTo(200);
                assertThat(client.get("/data/index.jsonl").status()).isEqualTo(200);

                Files.writeString(text, with("一"));
                stamp = events.nextBut(stamp);
                assertThat(client.get(PAGE).body()).contains("一更加");

                Files.write(text, with("二").replace('\u00A0', ' ').getBytes(Charset.forName("GBK")));
                stamp = events.nextBut(stamp);
                assertThat(client.get(PAGE).body()).contains("二更加");

                Path beside = Files.writeString(seeds.resolve(".六次.swp"), with("三"));
                Files.move(beside, text, StandardCopyOption.ATOMIC_MOVE);
                stamp = events.nextBut(stamp);
                assertThat(client.get(PAGE).body()).contains("三更加");

                Path year = Files.createDirectories(seeds.resolve("2024"));
                Files.move(text, year.resolve("六次.txt"));
                stamp = events.nextBut(stamp);
                assertThat(client.get("/data/2024.jsonl").body()).contains("\"path\":\"公报/2024/六次.txt\"");

                Files.writeString(seeds.resolve("site.yaml"), "name: 新的名称\n");
                events.nextBut(stamp);
                assertThat(client.get("/").body()).contains("<title>新的名称");
            }
            assertThat(served.interrupt()).isZero();
            assertThat(served.leftovers()).isEmpty();
        }
        assertThat(place.resolve("site-out")).doesNotExist();
    }

    /** 半个文件: a list that is still being written, a template with a loop that is not closed yet. */
    @Test
    void tellsOfFaultsAndKeepsTheSiteUntilTheyAreMended() throws Exception {
        Path templates = Files.createDirectories(place.resolve("templates"));
        try (Served served = Served.start(place, "公报", "--lang", "zh")) {
            Client client = new Client(served.port());
            served.await("已更新");
            try (Client.Stream events = client.listen()) {
                String stamp = events.next();
                Files.writeString(templates.resolve("home.ftlh"), "一\n<#list view as x>\n");
                stamp = events.nextBut(stamp);
                assertThat(client.get("/").body()).contains("<h1");
                assertThat(client.get("/_gongbao/state?lang=zh").body())
                        .contains("\"path\":\"templates/home.ftlh\",\"line\":", "\"errors\":");
                served.await("未能更新");
                assertThat(served.err()).contains("templates/home.ftlh:2:");

                Files.writeString(templates.resolve("home.ftlh"), "<body>自己的首页</body>\n");
                stamp = events.nextBut(stamp);
                assertThat(client.get("/").body()).startsWith("<body>自己的首页<script");

                Files.writeString(seeds.resolve("六次.txt.fix.yaml"), "hide:\n  - term: 没有这样的提法\n");
                stamp = events.nextBut(stamp);
                assertThat(client.get("/_gongbao/state?lang=zh").body()).contains("六次.txt.fix.yaml\",\"line\":2");
                Files.delete(seeds.resolve("六次.txt.fix.yaml"));
                events.nextBut(stamp);
                assertThat(client.get("/_gongbao/state?lang=zh").body()).contains("\"errors\":0");
            }
        }
    }

    @Test
    void startsWithNothingAndShowsWhatComes() throws Exception {
        Files.delete(text);
        try (Served served = Served.start(place, "公报", "--lang", "zh")) {
            Client client = new Client(served.port());
            served.await("未能更新");
            assertThat(client.get(PAGE).status()).isEqualTo(503);
            Files.writeString(text, words);
            served.await("已更新");
            assertThat(client.get(PAGE).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void endsWhileItStillReads(String signal) throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(seeds.resolve(i + ".txt"), words.replace("第六次", "第" + i + "次"));
        }
        try (Served served = Served.start(place, "公报")) {
            assertThat(served.signal(signal)).isZero();
            assertThat(served.leftovers()).isEmpty();
        }
    }

    /** What the search needs is laid down when somebody asks for it, which takes a while. */
    @Test
    void endsAtOnceWhileSomethingIsLaidDown() throws Exception {
        for (int i = 0; i < 120; i++) {
            Files.writeString(seeds.resolve(i + ".txt"), words.replace("第六次", "第" + (i + 7) + "次"));
        }
        try (Served served = Served.start(place, "公报", "--lang", "zh")) {
            served.await("已更新");
            int port = served.port();
            Thread asking = new Thread(() -> {
                try {
                    new Client(port).get("/search/index.js");
                } catch (IOException | RuntimeException e) {
                    // It ended before it answered.
                }
            });
            asking.start();
            while (served.leftovers().isEmpty()) {
                Thread.sleep(5);
            }
            long start = System.nanoTime();
            assertThat(served.interrupt()).isZero();
            assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
            assertThat(served.leftovers()).isEmpty();
            asking.join();
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithItsMend() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            Run run = Run.gen("serve", seeds.toString(), "--port", port);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains("port " + port + " of 127.0.0.1 is taken", "name another with --port, or leave it out");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port=70000",
                "--port=-1",
                "--port=x",
                "--host=no.such.host.invalid",
                "--base-url=x",
                "--out=y",
                "--jobs=0"
            })
    void refusesWhatCannotBe(String option) {
        Run run = Run.gen("serve", seeds.toString(), option);
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("gen serve: error: ");
    }

    @Test
    void warnsWhoeverLetsOthersIn() throws Exception {
        try (Served served = Served.start(place, "公报", "--host", "0.0.0.0", "--lang", "en")) {
            assertThat(served.err())
                    .contains("gen: warning: whoever reaches 0.0.0.0 sees the texts, and can correct them");
            served.await("Shown");
            assertThat(new Client(served.port()).get("/").status()).isEqualTo(200);
        }
    }
}
