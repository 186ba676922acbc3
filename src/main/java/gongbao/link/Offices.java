package gongbao.link;

import gongbao.model.MeetingKey;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which place an office belongs to, seen from a text of a place. */
final class Offices {

    /** 〔例〕中央政治局委员, 国务院总理, 总书记. */
    private static final Pattern CENTRAL = Pattern.compile("(?:中共)?(?:中央|党中央|国家|国务院|全国|总书记).*");

    private static final Pattern PROVINCE = Pattern.compile("(?:省|自治区).*");

    private static final Pattern CITY = Pattern.compile("(?:市|州|地区|盟).*");

    private Offices() {}

    /** 〔例〕县委书记 in a text of 511826 → 511826; 市委书记 → 511800; 省长 → 510000; no office → the text's own place. */
    static String place(@Nullable String post, String code) {
        if (post == null) {
            return code;
        }
        String words = Wording.key(post);
        if (CENTRAL.matcher(words).matches()) {
            return MeetingKey.COUNTRY;
        }
        if (PROVINCE.matcher(words).matches()) {
            return Codes.province(code);
        }
        boolean ownIsCounty = !code.endsWith("00");
        return ownIsCounty && CITY.matcher(words).matches() && !isCountyCity(code) ? Codes.city(code) : code;
    }

    /** County-level cities have codes from 81 on, and cities directly under a province too: 市 may mean themselves. */
    private static boolean isCountyCity(String code) {
        return code.charAt(4) >= '8' || code.startsWith("90", 2);
    }
}
