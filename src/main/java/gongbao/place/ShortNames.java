package gongbao.place;

import java.util.List;

/**
 * The names by which a division is known besides its full one.
 *
 * <pre>
 * 芦山县            芦山
 * 凉山彝族自治州       凉山州, 凉山
 * 北川羌族自治县       北川县, 北川
 * 内蒙古自治区        内蒙古
 * 管城回族区         管城区, 管城
 * 鄂温克族自治旗       鄂温克旗, 鄂温克
 * 浦东新区          浦东
 * 淇县, 城区, 井陉矿区   none: one character is no name, and 井陉 is another county's
 * </pre>
 */
final class ShortNames {

    /** Ends of full names, the longer before those that they contain. */
    private static final List<String> KINDS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "特区", "林区", "新区", "矿区", "省", "市", "县", "区", "旗", "盟");

    /** Peoples in the names of self-governing divisions; those of one character always have 族 behind them. */
    private static final List<String> PEOPLES = List.of(
            "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "达斡尔", "鄂温克", "鄂伦春", "蒙古", "朝鲜", "土家", "哈尼", "傈僳", "拉祜", "东乡", "纳西",
            "景颇", "仫佬", "布朗", "撒拉", "毛南", "仡佬", "布依", "普米", "保安", "裕固", "独龙", "壮", "回", "苗", "彝", "藏", "侗", "瑶", "白",
            "傣", "黎", "佤", "畲", "水", "土", "羌", "怒", "满", "各");

    private ShortNames() {}

    /** The shortest last; empty where there is none. */
    static List<String> of(String name) {
        char last = name.charAt(name.length() - 1);
        for (String kind : KINDS) {
            if (kind.charAt(kind.length() - 1) == last && name.endsWith(kind)) {
                return of(name.substring(0, name.length() - kind.length()), kind);
            }
        }
        return List.of();
    }

    private static List<String> of(String stem, String kind) {
        boolean peoples = kind.startsWith("自治") || stem.endsWith("族");
        String bare = peoples ? withoutPeoples(stem) : stem;
        if (bare.length() < 2 || kind.equals("矿区")) {
            return List.of();
        }
        return peoples && !kind.equals("自治区")
                ? List.of(bare.concat(kind.substring(kind.length() - 1)), bare)
                : List.of(bare);
    }

    /** 积石山保安族东乡族撒拉族 → 积石山; 鄂温克族 → 鄂温克. */
    private static String withoutPeoples(String stem) {
        String rest = stem;
        for (String cut = cutPeople(rest); !cut.equals(rest); cut = cutPeople(rest)) {
            rest = cut;
        }
        return rest.endsWith("族") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String cutPeople(String stem) {
        boolean marked = stem.endsWith("族");
        String rest = marked ? stem.substring(0, stem.length() - 1) : stem;
        for (String people : PEOPLES) {
            int left = rest.length() - people.length();
            if (left >= 2 && rest.endsWith(people) && (marked || people.length() > 1)) {
                return rest.substring(0, left);
            }
        }
        return stem;
    }
}
