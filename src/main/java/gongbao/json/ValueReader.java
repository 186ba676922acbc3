package gongbao.json;

/** Takes one value, which is not {@code null}, from JSON: the other way of what {@link ValueWriter} writes of its type. */
@FunctionalInterface
interface ValueReader {

    Object read(JsonSource from) throws JsonFault;
}
