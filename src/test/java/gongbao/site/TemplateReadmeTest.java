package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.model.Coded;
import gongbao.site.data.Feeds;
import gongbao.site.page.Frame;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code templates/README.md} says of the data is what templates see, and they ask for nothing else. */
class TemplateReadmeTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path README = TEMPLATES.resolve("README.md");
    private static final Path SOURCES = Path.of("src/main/java/gongbao/site");
    private static final String LINE = "\n---\n\n";

    private static final Map<String, Class<?>> VIEWS = views();
    private static final Map<String, Class<?>> RECORDS = records();

    /** The record behind {@code view} of each template, as the pages of sites give it. */
    private static Map<String, Class<?>> views() {
        Map<String, Class<?>> views = new TreeMap<>();
        for (BuiltSite site : new BuiltSite[] {BuiltSite.full(), BuiltSite.archive()}) {
            site.builder
                    .pages()
                    .forEach(page ->
                            views.put(page.template(), site.builder.view(page).getClass()));
        }
        return views;
    }

    private static Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new TreeMap<>();
        Stream.concat(VIEWS.values().stream(), Stream.of(Frame.class, Feeds.Entry.class))
                .forEach(type -> add(records, type));
        return records;
    }

    private static void add(Map<String, Class<?>> records, Type type) {
        if (type instanceof ParameterizedType list) {
            add(records, list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> one && one.isRecord() && records.put(name(one), one) == null) {
            for (RecordComponent component : one.getRecordComponents()) {
                add(records, component.getGenericType());
            }
        }
    }

    /** 〔例〕{@code CommuniquePages.View}. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    @Test
    void describesEveryRecordThatTemplatesSee() throws IOException {
        String readme = Files.readString(README);
        String own = readme.substring(0, readme.indexOf(LINE) + LINE.length());
        String views = VIEWS.entrySet().stream()
                .map(view -> "| `" + view.getKey() + ".ftlh` | `" + name(view.getValue()) + "` |\n")
                .collect(Collectors.joining());
        String records =
                RECORDS.values().stream().map(TemplateReadmeTest::described).collect(Collectors.joining("\n"));

        Golden.check(README, own + "| template | `view` |\n|---|---|\n" + views + "\n" + records);
    }

    private static String described(Class<?> type) {
        Javadoc javadoc = Javadoc.of(type);
        StringBuilder text = new StringBuilder("### " + name(type) + "\n\n");
        text.append(javadoc.sentence().isEmpty() ? "" : javadoc.sentence() + "\n\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String means = javadoc.parameter(component.getName());
            text.append("- `").append(component.getName()).append("` ").append(shown(component.getGenericType()));
            text.append(component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? " or null" : "");
            text.append(means.isEmpty() ? "" : ": " + means).append('\n');
        }
        return text.toString();
    }

    private static String shown(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + shown(list.getActualTypeArguments()[0]);
        } else if (type == String.class) {
            return "text";
        } else if (type == boolean.class) {
            return "yes or no";
        } else if (type == int.class || type == long.class || type == Integer.class || type == double.class) {
            return "number";
        } else if (type instanceof Class<?> one && one.isEnum()) {
            return "one of "
                    + Arrays.stream(one.getEnumConstants())
                            .map(constant -> "`" + ((Coded) constant).code() + "`")
                            .collect(Collectors.joining(", "));
        }
        return "`" + name((Class<?>) type) + "`";
    }

    private static Path source(Class<?> type) {
        String folder = type.getPackageName().substring("gongbao.site".length()).replace('.', '/');
        return SOURCES.resolve("." + folder).resolve(name(type).replaceFirst("\\..*", "") + ".java");
    }

    /** The words of a record in its source. */
    private record Javadoc(String words) {

        static Javadoc of(Class<?> type) {
            try {
                String source = Files.readString(source(type));
                Matcher found = Pattern.compile(
                                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + type.getSimpleName() + "\\b",
                                Pattern.DOTALL)
                        .matcher(source);
                return new Javadoc(
                        !found.find()
                                ? ""
                                : found.group(1)
                                        .replaceAll("\n\\s*\\*( |$)?", " ")
                                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                                        .replaceAll("\\{@link #?([^}]*)}", "$1")
                                        .replaceAll("<[^>]*>", "")
                                        .replaceAll("\\s+", " ")
                                        .strip());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        String sentence() {
            return words.replaceFirst("@param.*", "").strip();
        }

        String parameter(String name) {
            Matcher found =
                    Pattern.compile("@param " + name + " (.*?)(?= @param|$)").matcher(words);
            return found.find() ? found.group(1).strip() : "";
        }
    }

    @Test
    void asksForNoNameThatIsNotDescribed() throws IOException {
        for (Path template : Golden.files(TEMPLATES)) {
            if (template.toString().matches(".*\\.ftl[hx]")) {
                assertThat(undescribed(Files.readString(template)))
                        .as(template.toString())
                        .isEmpty();
            }
        }
        assertThat(undescribed("${view.title} ${view.nothing} <#if page.home?? && x.none gt 0.5>"))
                .containsExactly("none", "nothing");
    }

    /** Names behind a dot in what FreeMarker computes, texts left out, that no record has and no file defines as a macro. */
    private static Set<String> undescribed(String template) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Matcher code = Pattern.compile("\\$\\{(.*?)}|</?[#@](.*?)>").matcher(template); code.find(); ) {
            String bare = code.group().replaceAll("\"[^\"]*\"", "\"\"");
            for (Matcher name = Pattern.compile("(?<!\\d)\\.([a-zA-Z]\\w*)").matcher(bare); name.find(); ) {
                names.add(name.group(1));
            }
        }
        RECORDS.values()
                .forEach(type -> Stream.of(type.getRecordComponents()).forEach(each -> names.remove(each.getName())));
        for (Path file : Golden.files(TEMPLATES)) {
            for (Matcher macro = Pattern.compile("<#(?:macro|function) (\\w+)").matcher(Files.readString(file));
                    macro.find(); ) {
                names.remove(macro.group(1));
            }
        }
        return names;
    }
}
