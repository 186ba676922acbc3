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
    TEXT,
    FLAG,
    NUMBER,
    SPAN,
    ORIGINS,
    CODED,
    LEVEL,
    CHOICE,
    ARRAY,
    MAP,
    DIAGNOSTIC,
    COMMUNIQUE,
    OBJECT;

    private record Row(Class<?> type, Kind kind) {}

    private static final List<Row> ROWS = List.of(
            new Row(CharSequence.class, TEXT),
            new Row(MeetingKey.class, TEXT),
            new Row(FactId.class, TEXT),
            new Row(Moment.class, TEXT),
            new Row(LocalDate.class, TEXT),
            new Row(Boolean.class, FLAG),
            new Row(Number.class, NUMBER),
            new Row(Span.class, SPAN),
            new Row(Origins.class, ORIGINS),
            new Row(Coded.class, CODED),
            new Row(Level.class, LEVEL),
            new Row(Enum.class, CHOICE),
            new Row(Collection.class, ARRAY),
            new Row(Map.class, MAP),
            new Row(Diagnostic.class, DIAGNOSTIC),
            new Row(Communique.class, COMMUNIQUE),
            new Row(Record.class, OBJECT));

    private static final ClassValue<Kind> KNOWN = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return ROWS.stream()
                    .filter(row -> row.type().isAssignableFrom(type))
                    .map(Row::kind)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the model has no values of " + type));
        }
    };

    static Kind of(Object value) {
        return KNOWN.get(value.getClass());
    }
}
