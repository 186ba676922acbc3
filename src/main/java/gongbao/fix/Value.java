package gongbao.fix;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field is to be.
 *
 * @param object of the type of the field; null for “not known”; {@link Nested} for a record of its own
 * @param written as the editor wrote it
 */
record Value(@Nullable Object object, String written) {

    /** The fields of a record that stands within a fact; where its words stand is found in each text. */
    record Nested(Class<? extends Record> type, Map<String, Value> values) {

        Nested {
            values = Map.copyOf(values);
        }
    }
}
