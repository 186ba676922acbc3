package gongbao.fuzz;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import gongbao.fixture.Conformance;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What holds for the files of every site. Each check gives the first fault that it sees, or null. */
final class SiteFiles {

    /** The checker takes its time: so many pages of a site are given to it, spread over all of them. */
    private static final int CHECKED = 8;

    private static final int FOLLOWED = 60;

    private SiteFiles() {}

    private static @Nullable String first(Stream<String> names, Function<String, @Nullable String> check) {
        for (String name : (Iterable<String>) names::iterator) {
            String fault = check.apply(name);
            if (fault != null) {
                return name + ": " + fault;
            }
        }
        return null;
    }

    private static Stream<String> named(SiteRun run, String end) {
        return run.files().stream().filter(name -> name.endsWith(end));
    }

    /** So many of the pages, the first and the last among them. */
    private static Stream<String> some(SiteRun run, int many) {
        List<String> pages = named(run, ".html").toList();
        int step = Math.max(1, pages.size() / many);
        return IntStream.range(0, pages.size()).filter(i -> i % step == 0).mapToObj(pages::get);
    }

    static @Nullable String pages(SiteRun run) {
        String odd = first(named(run, ".html"), name -> unfit(run.text(name)));
        return odd != null
                ? odd
                : first(
                        some(run, CHECKED),
                        name -> Conformance.errors(run.text(name)).stream()
                                .findFirst()
                                .orElse(null));
    }

    /** A character that no page may hold. */
    private static @Nullable String unfit(String text) {
        return text.codePoints()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || Ink.isNoCharacter(c))
                .mapToObj(c -> String.format("U+%04X", c))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String words(SiteRun run) {
        Stream<String> texts = named(run, ".jsonl").filter(name -> !name.equals("data/index.jsonl"));
        return first(
                texts,
                name -> run.text(name)
                        .lines()
                        .map(line -> missing(run, ModelPromises.parsed(line).getAsJsonObject()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable String missing(SiteRun run, JsonObject communique) {
        String page = "communiques/" + communique.get("id").getAsString() + ".html";
        String body = Ink.ideographs(communique.get("body").getAsString());
        String shown = Ink.ideographs(Jsoup.parse(run.text(page)).wholeText());
        int at = firstMissing(body, shown);
        return at < 0
                ? null
                : "missing in " + page + ": “" + body.substring(at, Math.min(body.length(), at + 20)) + "”";
    }

    /** Offset of the first character that is not found behind those before it; -1 where the order holds all. */
    private static int firstMissing(String wanted, String shown) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int found = shown.indexOf(wanted.charAt(i), at);
            if (found < 0) {
                return i;
            }
            at = found + 1;
        }
        return -1;
    }

    static @Nullable String links(SiteRun run) {
        Set<String> files = new HashSet<>(run.files());
        String listed = first(
                named(run, ".xml").filter(name -> name.startsWith("sitemap")), name -> unlisted(run.text(name), files));
        return listed != null ? listed : first(some(run, FOLLOWED), name -> dead(run, name, files));
    }

    /** An address of a site map that no file has. The shortest is the home page's, a folder; the others begin with it. */
    private static @Nullable String unlisted(String sitemap, Set<String> files) {
        List<String> urls = Jsoup.parse(sitemap).select("loc").eachText();
        String home = urls.stream().min(Comparator.comparing(String::length)).orElse("");
        return urls.stream()
                .filter(url -> !url.equals(home))
                .filter(url -> !url.startsWith(home) || !files.contains(decoded(url.substring(home.length()))))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String dead(SiteRun run, String name, Set<String> files) {
        Document page = Jsoup.parse(run.text(name));
        Path folder = Path.of("/", name).getParent();
        for (Element link : page.select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            String path = address.replaceFirst("[?#].*$", "");
            boolean leaves = path.isEmpty() || path.matches("[a-z]+:.*");
            if (!leaves
                    && !files.contains(
                            folder.resolve(decoded(path)).normalize().toString().substring(1))) {
                return address;
            }
        }
        return null;
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static @Nullable String xml(SiteRun run) {
        return first(named(run, ".xml"), name -> {
            try {
                DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
                parser.setErrorHandler(new DefaultHandler());
                parser.parse(new InputSource(new StringReader(run.text(name))));
                return null;
            } catch (Exception e) {
                return e.toString();
            }
        });
    }

    static @Nullable String json(SiteRun run) {
        return first(named(run, ".jsonl"), name -> {
            try {
                run.text(name).lines().forEach(ModelPromises::parsed);
                return null;
            } catch (JsonParseException e) {
                return e.toString();
            }
        });
    }

    static @Nullable String tables(SiteRun run) {
        return first(named(run, ".csv"), name -> {
            List<Integer> widths = Csv.widths(run.text(name));
            return widths.size() == 1 ? null : "rows of " + widths + " cells";
        });
    }

    static @Nullable String paths(SiteRun run) {
        String here = Path.of("").toAbsolutePath().toString();
        return first(
                run.files().stream().filter(name -> name.matches(".*\\.(html|jsonl|xml|csv|txt|js)")),
                name -> run.text(name).contains(here) ? here : null);
    }
}
