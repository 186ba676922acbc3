package gongbao.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page asks or sends: names with values, as forms write them. */
record Query(Map<String, List<String>> values) {

    /** 〔例〕{@code text=511826-15-6&fact=m-25-64-meeting}. */
    static Query of(@Nullable String written) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : written == null ? new String[0] : written.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            values.computeIfAbsent(decoded(name), key -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new Query(values);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // half an escape
        }
    }

    /** The first value of that name; empty where there is none. */
    String get(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
