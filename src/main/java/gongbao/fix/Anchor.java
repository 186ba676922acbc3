package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.Section;
import gongbao.text.Blanks;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an added fact stands, and what its words alone make it.
 *
 * <pre>
 * document  审议通过了|《关于…的决定》|    its title
 * person    县委书记|杨俊|              the name
 * directive |要着力解决…。|            the sentence
 * others    |达到60%|                 the words
 * </pre>
 *
 * @param spans where it stands, in order
 * @param fields the fields that its words are
 */
record Anchor(List<Span> spans, Map<String, Object> fields) {

    private static final String OPEN = "《";
    private static final String CLOSE = "》";

    /** Null where the name or the title does not stand in the quoted words. */
    static @Nullable Anchor of(Entry entry, Communique read, BodyWords words, List<Span> places) {
        return switch (entry.kind()) {
            case PERSON, PERSONNEL -> named(entry, "name", read, words, places);
            case DOCUMENT -> named(entry, "title", read, words, titles(entry, read, places));
            case TERM -> term(read, places);
            case DIRECTIVE -> directive(read, sentence(read, places.get(0)));
            default -> quoted(read, places.get(0));
        };
    }

    private static Anchor of(List<Span> spans, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("spans", spans);
        fields.put("span", spans.get(0));
        return new Anchor(spans, fields);
    }

    private static Anchor quoted(Communique read, Span place) {
        return of(List.of(place), Map.of("text", place.of(read.body())));
    }

    private static Anchor directive(Communique read, Span sentence) {
        Map<String, Object> fields = new HashMap<>(quoted(read, sentence).fields());
        fields.put("section", section(read, sentence));
        return of(List.of(sentence), fields);
    }

    private static Span sentence(Communique read, Span place) {
        return read.prose().sentences().stream()
                .filter(sentence -> sentence.contains(place))
                .findFirst()
                .orElse(place);
    }

    private static int section(Communique read, Span place) {
        List<Section> sections = read.sections();
        int found = 0;
        for (int i = 0; i < sections.size(); i++) {
            boolean begins = sections.get(i).paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.span().start() <= place.start());
            found = begins ? i : found;
        }
        return found;
    }

    /** The quoted words are the name, or the name given stands in them. */
    private static @Nullable Anchor named(
            Entry entry, String field, Communique read, BodyWords words, List<Span> places) {
        Value given = entry.values().get(field);
        List<Span> spans = new ArrayList<>();
        for (Span place : places) {
            Span span = given == null ? place : words.first(given.written(), place);
            if (span != null) {
                spans.add(span);
            }
        }
        if (spans.isEmpty()) {
            return null;
        }
        Span first = spans.get(0);
        return of(
                spans.stream().map(span -> marked(read.body(), span)).toList(),
                Map.of(field, inner(first.of(read.body()))));
    }

    /** 审议通过了《…》: the title that stands in the words, if one does. */
    private static List<Span> titles(Entry entry, Communique read, List<Span> places) {
        return entry.values().containsKey("title")
                ? places
                : places.stream().map(place -> title(read.body(), place)).toList();
    }

    private static Span title(String body, Span place) {
        int open = body.indexOf(OPEN, place.start());
        int close = open < 0 ? -1 : body.indexOf(CLOSE, open);
        return close >= 0 && close < place.end() ? new Span(open, close + 1) : place;
    }

    /** 《关于…的决定》 with its marks, which belong to it. */
    private static Span marked(String body, Span span) {
        boolean in = body.startsWith(OPEN, span.start() - 1) && body.startsWith(CLOSE, span.end());
        return in ? new Span(span.start() - 1, span.end() + 1) : span;
    }

    private static Anchor term(Communique read, List<Span> places) {
        List<Span> spans =
                places.stream().map(place -> quotes(read.body(), place)).toList();
        return of(spans, Map.of("text", inner(spans.get(0).of(read.body()))));
    }

    private static Span quotes(String body, Span span) {
        boolean in = body.startsWith("“", span.start() - 1) && body.startsWith("”", span.end());
        return in ? new Span(span.start() - 1, span.end() + 1) : span;
    }

    private static String inner(String words) {
        String plain = Blanks.squeeze(words);
        boolean marked = Stream.of(OPEN + CLOSE, "“”")
                .anyMatch(marks -> plain.length() > 2
                        && plain.charAt(0) == marks.charAt(0)
                        && plain.charAt(plain.length() - 1) == marks.charAt(1));
        return marked ? plain.substring(1, plain.length() - 1) : plain;
    }
}
