package gongbao.json;

import java.lang.reflect.RecordComponent;

/** The components of a record class, in the order of its header, looked up once a class. */
final class Components {

    private static final ClassValue<RecordComponent[]> KNOWN = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                // Asked once whether it may be called, and not at every call.
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Components() {}

    static RecordComponent[] of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    static Object read(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component + " of " + object.getClass(), e);
        }
    }
}
