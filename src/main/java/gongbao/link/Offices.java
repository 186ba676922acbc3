package gongbao.link;

import gongbao.model.MeetingKey;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Offices as texts print them: whose they are, and which of them are the same. */
final class Offices {

    /** 〔例〕中央政治局委员, 国务院总理, 总书记. */
    private static final Pattern CENTRAL = Pattern.compile("(?:中共)?(?:中央|党中央|国家|国务院|全国|总书记).*");

    private static final Pattern PROVINCE = Pattern.compile("(?:省|自治区).*");

    private static final Pattern CITY = Pattern.compile("(?:市|州|地区|盟).*");

    /** 〔例〕中共中央总书记, 中央委员会总书记 → 总书记: whose office it is says the place already. */
    private static final Pattern CENTRAL_HEAD = Pattern.compile("^(?:中国共产党|中共|党)?(?:中央委员会|中央)");

    /** 〔例〕中共芦山县委书记, 芦山县县长 → 县委书记, 县长. */
    private static final Pattern LOCAL_HEAD =
            Pattern.compile("^(?:中国共产党|中共)?.{2,}?(?=(?:省|自治区|市|县|区|州|旗|盟)(?:委|长|纪委|监委|政协|人大|政府))");

    private Offices() {}

    /** The single offices of a post, in a form that compares: 〔例〕中共中央总书记、国家主席 → 总书记, 国家主席. */
    static Set<String> of(@Nullable String post) {
        Set<String> offices = new LinkedHashSet<>();
        for (String part : Wording.key(post == null ? "" : post).split("[、,;]")) {
            String office = LOCAL_HEAD.matcher(CENTRAL_HEAD.matcher(part).replaceFirst("")).replaceFirst("");
            if (!office.isEmpty()) {
                offices.add(office);
            }
        }
        return offices;
    }

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
