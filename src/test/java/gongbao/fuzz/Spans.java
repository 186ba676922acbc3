package gongbao.fuzz;

import gongbao.text.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every span in a value of the model, wherever in it and however it is called. */
final class Spans {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Spans() {}

    static List<Span> in(Object value) {
        List<Span> spans = new ArrayList<>();
        collect(value, spans);
        return spans;
    }

    private static void collect(@Nullable Object value, List<Span> into) {
        if (value instanceof Span span) {
            into.add(span);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, into));
        } else if (value instanceof Record && value.getClass().getName().startsWith("gongbao.model.")) {
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                collect(read(component, value), into);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
