package gongbao.link;

import gongbao.model.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of the archive: communiqués by id in natural order ({@code 511826-15-6} before {@code 511826-15-10}). */
final class Order {

    private final Map<String, Integer> places = new HashMap<>();

    Order(List<Draft> drafts) {
        drafts.forEach(draft -> places.put(draft.id(), places.size()));
    }

    Comparator<Mention> ofMentions() {
        return Comparator.<Mention>comparingInt(mention -> places.get(mention.communique()))
                .thenComparing(Mention::span)
                .thenComparing(Mention::fact);
    }

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
