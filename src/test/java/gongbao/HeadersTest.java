package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Nginx;
import gongbao.fixture.Readme;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The headers that the README gives for servers. */
class HeadersTest {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path place;

    @Test
    void nginxTakesThemAndServesTheSiteUnderThem() throws Exception {
        Nginx.assumeInstalled();
        int port = Nginx.freePort();
        Path site = place.resolve("site-out");
        Run run = Run.gen(
                Locale.ENGLISH, List.of("build", "seeds", "-o", site.toString(), "--base-url", Nginx.address(port)));
        assertThat(run.exit()).as(run.err()).isZero();
        try (Nginx nginx = Nginx.start(Files.createDirectory(place.resolve("nginx")), site, port)) {
            for (Path file : Golden.files(site)) {
                String path = site.relativize(file).toString();
                if (!path.startsWith(".")) {
                    check(path, get(nginx, path), Files.readAllBytes(file));
                }
            }
            assertThat(get(nginx, "").body()).isEqualTo(Files.readAllBytes(site.resolve("index.html")));
            HttpResponse<byte[]> nowhere = get(nginx, "communiques/no-such.html");
            assertThat(nowhere.statusCode()).isEqualTo(404);
            assertThat(nowhere.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html")));
            assertThat(nowhere.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    private HttpResponse<byte[]> get(Nginx nginx, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(nginx.address() + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void check(String path, HttpResponse<byte[]> response, byte[] bytes) throws IOException {
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.body()).as(path).isEqualTo(bytes);
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join("; ", values)));
        assertThat(headers)
                .as(path)
                .containsEntry(
                        "content-security-policy",
                        policies(Readme.block("nginx")).get(0))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", path.startsWith("assets/") ? FOR_EVER : "no-cache");
        if (path.matches(".*\\.(html|txt|css|js|json)")) {
            assertThat(headers.get("content-type")).as(path).endsWith("charset=utf-8");
        }
    }

    private static List<String> policies(String snippet) {
        return Pattern.compile("default-src [^\"]+")
                .matcher(snippet)
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** Apache and IIS are not run; they have to say the same. */
    @Test
    void allServersAreToldTheSame() throws Exception {
        Map<String, String> nginx = headers("nginx", "add_header (\\S+) \"([^\"]+)\"");
        assertThat(nginx.get("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe", "http", "*");
        assertThat(headers("apache", "set (?!Cache)(\\S+) \"([^\"]+)\"")).isEqualTo(nginx);
        assertThat(headers("xml", "add name=\"(?!Cache)([^\"]+)\" value=\"([^\"]+)\""))
                .isEqualTo(nginx);
        assertThat(List.of(Readme.block("apache"), Readme.block("xml"))).allMatch(block -> block.contains(FOR_EVER));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Readme.block("xml"))));
    }

    private static Map<String, String> headers(String server, String pattern) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Matcher m = Pattern.compile(pattern).matcher(Readme.block(server)); m.find(); ) {
            headers.put(m.group(1), m.group(2));
        }
        return headers;
    }
}
