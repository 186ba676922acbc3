package gongbao.site.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import gongbao.model.Coded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates what views are made of, and nothing else: public records by their components, closed choices by their
 * code, lists, maps, text, numbers, truth values. FreeMarker's own wrapper does more by introspection of beans, at a cost
 * that a small build would feel.
 */
final class Wrapper implements ObjectWrapper {

    /** What values of one class look like. */
    private interface Shape {
        TemplateModel of(Object value);
    }

    /** Asked once a value; a page has some thousand. */
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        Shape shape = shapes.get(value.getClass());
        return (shape == null ? known(value) : shape).of(value);
    }

    private Shape known(Object value) throws TemplateModelException {
        Shape shape = shape(value);
        shapes.put(value.getClass(), shape);
        return shape;
    }

    private Shape shape(Object first) throws TemplateModelException {
        if (first instanceof TemplateModel) {
            return value -> (TemplateModel) value;
        } else if (first instanceof String) {
            return value -> new SimpleScalar((String) value);
        } else if (first instanceof Coded) {
            return value -> new SimpleScalar(((Coded) value).code());
        } else if (first instanceof Record) {
            Map<String, Method> components = components(first.getClass());
            return value -> new RecordModel(value, components);
        } else if (first instanceof List) {
            return value -> new ListModel((List<?>) value);
        } else if (first instanceof Boolean) {
            return value -> (Boolean) value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (first instanceof Number) {
            return value -> new SimpleNumber((Number) value);
        } else if (first instanceof Map) {
            return value -> new MapModel((Map<?, ?>) value, this);
        }
        throw new TemplateModelException(
                "templates cannot be shown a " + first.getClass().getName());
    }

    private static Map<String, Method> components(Class<?> type) {
        Map<String, Method> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Public in a public record; said so, Java does not look again at each call.
            accessor.setAccessible(true);
            components.put(component.getName(), accessor);
        }
        return components;
    }

    private final class RecordModel implements TemplateHashModel {

        private final Object value;
        private final Map<String, Method> components;

        RecordModel(Object value, Map<String, Method> components) {
            this.value = value;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method component = components.get(name);
            if (component == null) {
                throw new TemplateModelException(
                        value.getClass().getSimpleName() + " has no “" + name + "”; it has " + components.keySet());
            }
            try {
                return wrap(component.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("cannot read " + name + " of " + value.getClass(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private record MapModel(Map<?, ?> map, Wrapper wrapper) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return wrapper.wrap(map.get(name));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class ListModel implements TemplateSequenceModel, TemplateCollectionModel {

        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public TemplateModelIterator iterator() {
            Iterator<?> all = list.iterator();
            return new TemplateModelIterator() {
                @Override
                public @Nullable TemplateModel next() throws TemplateModelException {
                    return wrap(all.next());
                }

                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }
            };
        }
    }
}
