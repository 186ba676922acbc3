package gongbao.run.editor;

import gongbao.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys of {@code check.yaml}, each with its Chinese: either may be written. */
final class CheckKeys {

    private final Map<String, String> chinese;

    private CheckKeys(Map<String, String> chinese) {
        this.chinese = chinese;
    }

    /** @param keys each with its Chinese behind a blank */
    static CheckKeys of(String... keys) {
        Map<String, String> chinese = new LinkedHashMap<>();
        Stream.of(keys).map(key -> List.of(key.split(" "))).forEach(key -> chinese.put(key.get(0), key.get(1)));
        return new CheckKeys(chinese);
    }

    /** The English of a key; "" for one that is not known. */
    String code(String written) {
        return chinese.entrySet().stream()
                .filter(key -> key.getValue().equals(written) || key.getKey().equals(Nearest.plain(written)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** 〔例〕{@code rule 规则, path 文件}. */
    String shown() {
        return chinese.entrySet().stream()
                .map(key -> key.getKey() + " " + key.getValue())
                .collect(Collectors.joining(", "));
    }
}
