package gongbao.fix;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Reference;
import gongbao.model.Target;
import gongbao.model.Term;
import gongbao.text.Nearest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be corrected, by the names of the JSON: one of them, or all of them. */
public enum Kind {
    MEETING("meeting"),
    TITLE("title"),
    GENRE("genre"),
    PUBLICATION("publication"),
    ATTENDEE("attendee", "attendees", FactId.Kind.ATTENDEE, Attendee.class),
    PERSON("person", "people", FactId.Kind.PERSON, Person.class),
    DOCUMENT("document", "documents", FactId.Kind.DOCUMENT, CitedDocument.class),
    PERSONNEL("personnel", "personnel", FactId.Kind.PERSONNEL, Personnel.class),
    TARGET("target", "targets", FactId.Kind.TARGET, Target.class),
    DIRECTIVE("directive", "directives", FactId.Kind.DIRECTIVE, Directive.class),
    /** What a directive is to solve: part of it, and often wrong alone. */
    PROBLEM("problem", "problems", FactId.Kind.DIRECTIVE, Directive.class),
    REFERENCE("reference", "references", FactId.Kind.REFERENCE, Reference.class),
    TERM("term", "terms", FactId.Kind.TERM, Term.class);

    private final String one;
    private final String all;
    private final FactId.@Nullable Kind fact;
    private final @Nullable Class<? extends Fact> type;

    Kind(String name) {
        this(name, name, null, null);
    }

    Kind(String one, String all, FactId.@Nullable Kind fact, @Nullable Class<? extends Fact> type) {
        this.one = one;
        this.all = all;
        this.fact = fact;
        this.type = type;
    }

    /** {@code target}. */
    public String code() {
        return one;
    }

    /** 〔例〕{@code target 目标}: for findings. */
    String shown() {
        return Chinese.beside(Chinese.KIND, one);
    }

    /** Whether it is read before the text, from what an editor gave: all that hangs on it follows. */
    public boolean isGiven() {
        return fact == null;
    }

    /** Which facts it is; only of a kind that stands in the text. */
    FactId.Kind fact() {
        return Objects.requireNonNull(fact);
    }

    Class<? extends Record> type() {
        return Objects.requireNonNull(type).asSubclass(Record.class);
    }

    /** What a fact is called; a problem is part of a directive. */
    static Kind of(FactId.Kind fact) {
        return Arrays.stream(values())
                .filter(kind -> kind.fact == fact)
                .findFirst()
                .orElse(MEETING);
    }

    static String codes() {
        return Arrays.stream(values()).map(Kind::shown).collect(Collectors.joining(", "));
    }

    /** {@code target}, {@code targets}, 目标; null for other words. */
    static @Nullable Kind of(String written) {
        String plain = Nearest.plain(Chinese.code(Chinese.KIND, written));
        return Arrays.stream(values())
                .filter(kind -> kind.one.equals(plain) || kind.all.equals(plain))
                .findFirst()
                .orElse(null);
    }
}
