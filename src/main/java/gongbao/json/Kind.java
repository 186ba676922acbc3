package gongbao.json;

import gongbao.diag.Diagnostic;
import gongbao.model.Coded;
import gongbao.model.Communique;
import gongbao.model.FactId;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.place.Level;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How values of a class are written: of several that fit, the first. It is found once a class, as a text has thousands of values. */
enum Kind {
    /** One word too: ids, keys, days. */
    TEXT(CharSequence.class, MeetingKey.class, FactId.class, Moment.class, LocalDate.class),
    FLAG(Boolean.class),
    NUMBER(Number.class),
    SPAN(Span.class),
    ORIGINS(Origins.class),
    CODED(Coded.class),
    LEVEL(Level.class),
    CHOICE(Enum.class),
    ARRAY(Collection.class),
    MAP(Map.class),
    DIAGNOSTIC(Diagnostic.class),
    COMMUNIQUE(Communique.class),
    OBJECT(Record.class);

    private static final ClassValue<Kind> KNOWN = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            for (Kind kind : values()) {
                if (kind.classes.stream().anyMatch(each -> each.isAssignableFrom(type))) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("the model has no values of " + type);
        }
    };

    private final List<Class<?>> classes;

    Kind(Class<?>... classes) {
        this.classes = List.of(classes);
    }

    static Kind of(Object value) {
        return KNOWN.get(value.getClass());
    }
}
