package gongbao.store;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes a record by its components, in the order of its header. */
final class RecordCodec implements Codec {

    private final Method[] accessors;
    private final Codec[] codecs;
    private final Constructor<?> constructor;

    private RecordCodec(Method[] accessors, Codec[] codecs, Constructor<?> constructor) {
        this.accessors = accessors;
        this.codecs = codecs;
        this.constructor = constructor;
    }

    /** @throws IllegalArgumentException where the type is no record */
    static RecordCodec of(Class<?> type, Function<Type, Codec> codecs) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("the model has no values of " + type);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // looked at once, and not at each call
            Method[] accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            AccessibleObject.setAccessible(accessors, true);
            return new RecordCodec(
                    accessors,
                    Arrays.stream(components)
                            .map(component -> codecs.apply(component.getGenericType()))
                            .toArray(Codec[]::new),
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no constructor of its components", e);
        }
    }

    @Override
    public void write(@Nullable Object value, Out out) {
        Objects.requireNonNull(value);
        try {
            for (int i = 0; i < codecs.length; i++) {
                codecs[i].write(accessors[i].invoke(value), out);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + value.getClass(), e);
        }
    }

    @Override
    public Object read(In in) {
        @Nullable Object[] values = new @Nullable Object[codecs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = codecs[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
        }
    }
}
