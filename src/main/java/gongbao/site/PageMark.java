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

    /** 2^64 by the golden section. */
    private static final long ODD = 0x9e3779b97f4a7c15L;

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

    /** Four characters at a time: most of a page is words. */
    private void words(String words) {
        sign('"');
        size(words.length());
        int i = 0;
        for (; i + 4 <= words.length(); i += 4) {
            four((long) words.charAt(i) << 48
                    | (long) words.charAt(i + 1) << 32
                    | (long) words.charAt(i + 2) << 16
                    | words.charAt(i + 3));
        }
        for (; i < words.length(); i++) {
            sign(words.charAt(i));
        }
    }

    /** The upper half goes into the lower: else it would only ever meet the upper halves of what follows. */
    private void four(long signs) {
        long next = (hash ^ signs) * ODD;
        hash = next ^ next >>> 32;
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
