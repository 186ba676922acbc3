package gongbao.site;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 64 bits that tell whether a page is made of the same as another one of its path: of all that its template is given, records, lists,
 * maps, words and numbers, each with its type. One page in 2^64 that changes would pass for unchanged.
 */
final class PageMark {

    /** A page with something in it of which this knows nothing: it is made each time. */
    static final long NONE = 0;

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            AccessibleObject.setAccessible(accessors, true);
            return accessors;
        }
    };

    private long hash = NameHash.START;
    private boolean known = true;

    private PageMark() {}

    /** @param parts what the template is given */
    static long of(@Nullable Object... parts) {
        PageMark mark = new PageMark();
        for (@Nullable Object part : parts) {
            mark.add(part);
        }
        return mark.known ? mark.end() : NONE;
    }

    private long end() {
        long mixed = NameHash.mixed(hash);
        return mixed == NONE ? 1 : mixed;
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            sign('0');
        } else if (value instanceof String words) {
            words(words);
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Collection<?> all && !(value instanceof Set)) {
            sign('[');
            size(all.size());
            all.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            sign('{');
            size(map.size());
            map.forEach(this::entry);
        } else {
            plain(value);
        }
    }

    private void entry(Object key, Object value) {
        add(key);
        add(value);
    }

    /** Numbers, truths and constants; nothing else is known to be what it says. */
    private void plain(Object value) {
        if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
            words(value.getClass().getName());
            words(value.toString());
        } else if (value instanceof Enum<?> constant) {
            words(constant.getDeclaringClass().getName());
            words(constant.name());
        } else {
            known = false;
        }
    }

    private void words(String words) {
        sign('"');
        size(words.length());
        for (int i = 0; i < words.length(); i++) {
            sign(words.charAt(i));
        }
    }

    private void record(Record record) {
        words(record.getClass().getName());
        try {
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                add(accessor.invoke(record));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            known = false;
        }
    }

    private void sign(char c) {
        hash = NameHash.after(hash, c);
    }

    private void size(int size) {
        sign((char) (size >>> Character.SIZE));
        sign((char) size);
    }
}
