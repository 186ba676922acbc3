package gongbao.link;

import gongbao.model.MeetingKey;
import java.util.List;

/** Division codes of GB/T 2260: the first two digits are the province, the next two the city. */
final class Codes {

    private Codes() {}

    /** 〔例〕{@code 511826} → {@code 511800, 510000, 000000}: the places above, the nearest first. */
    static List<String> above(String code) {
        return List.of(city(code), province(code), MeetingKey.COUNTRY).stream()
                .filter(other -> !other.equals(code))
                .distinct()
                .toList();
    }

    static String city(String code) {
        return code.substring(0, 4) + "00";
    }

    static String province(String code) {
        return code.substring(0, 2) + "0000";
    }
}
