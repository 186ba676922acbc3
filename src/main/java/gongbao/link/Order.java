package gongbao.link;

/** The order of the archive: communiqués by id in natural order ({@code 511826-15-6} before {@code 511826-15-10}). */
final class Order {

    private Order() {}

    /** A text whose plain order is the natural order of the id: every number padded to the same width. */
    static String key(String id) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < id.length(); ) {
            int end = i;
            while (end < id.length() && Character.isDigit(id.charAt(end))) {
                end++;
            }
            if (end > i) {
                key.append("0".repeat(Math.max(0, 8 - (end - i)))).append(id, i, end);
                i = end;
            } else {
                key.append(id.charAt(i++));
            }
        }
        return key.toString();
    }
}
