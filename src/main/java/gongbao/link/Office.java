package gongbao.link;

import gongbao.model.MeetingKey;
import gongbao.place.Vicinity;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One office of one place, in a form that compares.
 *
 * @param place division code; {@code #…} where the name of the place has more than one reading
 * @param title what the office is called without its place ({@code 县委书记})
 */
record Office(String place, String title) {

    /** 〔例〕中央政治局委员, 国务院总理, 总书记. */
    private static final Pattern CENTRAL = Pattern.compile("(?:中共)?(?:中央|党中央|国家|国务院|全国|总书记).*");

    /** 〔例〕中共中央总书记, 中央委员会总书记 → 总书记: whose office it is says the place already. */
    private static final Pattern CENTRAL_HEAD = Pattern.compile("^(?:中国共产党|中共|党)?(?:中央委员会|中央)");

    private static final Pattern PARTY = Pattern.compile("^(?:中国共产党|中共)");

    /** 〔例〕芦山|县|县长, 开封|市|委书记: a place by name before its body or office. */
    private static final Pattern NAMED =
            Pattern.compile("^(.{2,}?(省|自治区|市|县|区|州|旗|盟))(?=(?:省|市|县|区|州|旗|盟)?(?:委|党委|长|主席|副|纪委|监委|政协|人大|政府|人民政府))");

    /** 〔例〕省委书记, 自治区主席, 市长. */
    private static final Pattern BARE = Pattern.compile("^(省|自治区|市|州|地区|盟|县|区|旗).*");

    /**
     * The single offices of a post as a text prints it.
     *
     * <p>〔例〕in a text of 511826: 中共芦山县委书记、县长 → 511826 县委书记, 511826 县长; 市委书记 → 511800 市委书记.
     *
     * @param home the place of the text; null where it is not known
     * @param text what stands for a place that stays open: nobody is merged over texts by accident
     */
    static Set<Office> of(@Nullable String post, @Nullable String home, String text) {
        Set<Office> offices = new LinkedHashSet<>();
        for (String part : Wording.key(post == null ? "" : post).split("[、,;]")) {
            if (!part.isEmpty()) {
                offices.add(one(part, home, "#" + text));
            }
        }
        return offices;
    }

    /** 〔例〕中共四川省委 → 510000 省委; a body is an office without its holder. */
    static Office one(String words, @Nullable String home, String open) {
        if (CENTRAL.matcher(words).matches()) {
            return new Office(MeetingKey.COUNTRY, CENTRAL_HEAD.matcher(words).replaceFirst(""));
        }
        String local = PARTY.matcher(words).replaceFirst("");
        Matcher named = NAMED.matcher(local);
        if (named.find()) {
            String place = Vicinity.named(named.group(1), home);
            String rest = local.substring(named.end());
            String level = named.group(2);
            return new Office(place == null ? open : place, rest.startsWith(level) ? rest : level + rest);
        }
        Matcher bare = BARE.matcher(local);
        String place = home != null && bare.matches() ? Vicinity.called(bare.group(1), home) : home;
        return new Office(place == null ? open : place, local);
    }
}
