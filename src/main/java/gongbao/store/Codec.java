package gongbao.store;

/**
 * How values of a type are written and read.
 *
 * @param <T> the type; null among its values where it is no primitive
 */
interface Codec<T> {

    void write(T value, Out out);

    T read(In in);
}
