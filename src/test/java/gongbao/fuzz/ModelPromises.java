package gongbao.fuzz;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import gongbao.json.JsonFault;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Section;
import gongbao.text.Blanks;
import gongbao.text.Span;
import gongbao.zh.Seen;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for every communiqué, whatever its text. Each check gives what is wrong, or null. */
final class ModelPromises {

    private ModelPromises() {}

    static @Nullable String spans(Communique communique) {
        String body = communique.body();
        for (Span span : Spans.in(communique)) {
            if (span.end() > body.length() || span.start() == span.end()) {
                return span + " in a body of " + body.length();
            } else if (cutsPair(body, span.start()) || cutsPair(body, span.end())) {
                return span + " cuts a character in two: “" + span.of(body) + "”";
            }
        }
        return null;
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private record Words(Span span, String text) {}

    static @Nullable String words(Communique communique) {
        Stream<Words> facts = Stream.of(
                        communique.targets().stream().map(each -> new Words(each.span(), each.text())),
                        communique.directives().stream().map(each -> new Words(each.span(), each.text())),
                        communique.references().stream().map(each -> new Words(each.span(), each.text())))
                .flatMap(each -> each);
        return facts.filter(each -> each.span().end() > communique.body().length()
                        || !each.span().of(communique.body()).equals(each.text()))
                .findFirst()
                .map(each -> each + " in “" + communique.body() + "”")
                .orElse(null);
    }

    /** The value of a target is printed in its words: every sign and digit, and in their order. */
    static @Nullable String figures(Communique communique) {
        return communique.targets().stream()
                .filter(target ->
                        target.value() != null && !Seen.plain(target.text()).contains(Seen.plain(target.value())))
                .findFirst()
                .map(target -> target.value() + " in “" + target.text() + "”")
                .orElse(null);
    }

    /** Title, adoption notes, headings and paragraphs: each character of the body that leaves ink stands in one of them. */
    static @Nullable String parts(Communique communique) {
        List<Span> parts = new ArrayList<>(communique.notes());
        add(communique.titleSpan(), parts);
        for (Section section : communique.sections()) {
            add(section.headingSpan(), parts);
            section.paragraphs().forEach(paragraph -> parts.add(paragraph.span()));
        }
        BitSet covered = new BitSet();
        for (Span part : parts) {
            if (covered.get(part.start(), part.end()).cardinality() > 0) {
                return part + " stands in two parts";
            }
            covered.set(part.start(), part.end());
        }
        String body = communique.body();
        for (int i = covered.nextClearBit(0); i < body.length(); i = covered.nextClearBit(i + 1)) {
            char c = body.charAt(i);
            if (!Blanks.isBlank(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                return String.format("offset %d (U+%04X) stands in no part", i, (int) c);
            }
        }
        return null;
    }

    private static void add(@Nullable Span span, List<Span> parts) {
        if (span != null) {
            parts.add(span);
        }
    }

    static @Nullable String ids(Communique communique) {
        if (!communique.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return "the communiqué's: " + communique.id();
        }
        Set<FactId> ids = new HashSet<>();
        return communique.inOrder().stream()
                .map(Fact::id)
                .filter(id -> !ids.add(id) || id.number() < 1)
                .findFirst()
                .map(FactId::toString)
                .orElse(null);
    }

    static @Nullable String json(Trial trial) {
        Communique communique = Objects.requireNonNull(trial.communique());
        try {
            JsonObject object = parsed(trial.json()).getAsJsonObject();
            if (!ModelJson.of(ModelJson.read(trial.json())).equals(trial.json().strip())) {
                return "read and written again, it is another line";
            }
            return Promises.difference(communique.body(), object.get("body").getAsString());
        } catch (JsonFault e) {
            // A span behind the end is a broken promise of its own.
            return e.rule().equals("facts-span") ? null : e.getMessage();
        } catch (JsonParseException e) {
            return e.getMessage();
        }
    }

    /** JSON to the letter of its standard. */
    static JsonElement parsed(String json) {
        JsonReader reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        return JsonParser.parseReader(reader);
    }
}
