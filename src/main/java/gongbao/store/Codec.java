package gongbao.store;

import org.jspecify.annotations.Nullable;

/** How values of a type are written and read. */
interface Codec {

    void write(@Nullable Object value, Out out);

    @Nullable
    Object read(In in);
}
