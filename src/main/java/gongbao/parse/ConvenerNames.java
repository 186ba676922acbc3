package gongbao.parse;

import gongbao.model.Organ;
import gongbao.place.Division;
import gongbao.place.Level;
import org.jspecify.annotations.Nullable;

/** The names of bodies in full: 省委 in a text of 四川省 → 中国共产党四川省委员会. */
final class ConvenerNames {

    private ConvenerNames() {}

    /**
     * The body that holds a meeting; null where the text does not tell whose it is.
     *
     * @param printed the name as printed, which tells what a government was called in its day
     * @param convenes the organ that holds a conference; null for the meetings of an organ of their own
     */
    static @Nullable String of(MeetingName name, @Nullable Organ convenes, @Nullable Division home, String printed) {
        boolean central = name.level() == Level.CENTRAL || home != null && home.level() == Level.CENTRAL;
        String place = name.full() && name.place() != null ? name.place() : home != null ? home.name() : name.place();
        if (place == null && !central) {
            return null;
        }
        String where = central || place == null ? "" : place;
        Organ organ = convenes == null ? name.organ() : convenes;
        boolean state = organ == Organ.GOVERNMENT || organ == Organ.GOVERNMENT_STANDING;
        return state && !central ? place + ofState(printed) : body(organ, where);
    }

    private static String ofState(String printed) {
        return printed.contains("革命委员会") || printed.contains("革委")
                ? "革命委员会"
                : printed.contains("人民委员会") ? "人民委员会" : "人民政府";
    }

    private static @Nullable String body(Organ organ, String place) {
        boolean central = place.isEmpty();
        return switch (organ) {
            case COMMITTEE -> "中国共产党" + (central ? "中央委员会" : place + "委员会");
            case STANDING_COMMITTEE -> "中国共产党" + (central ? "中央政治局常务委员会" : place + "委员会常务委员会");
            case DISCIPLINE_COMMISSION -> "中国共产党" + (central ? "中央纪律检查委员会" : place + "纪律检查委员会");
            case PARTY_CONGRESS -> "中国共产党" + (central ? "全国代表大会" : place + "代表大会");
            case PEOPLES_CONGRESS -> (central ? "全国" : place) + "人民代表大会";
            case PEOPLES_CONGRESS_STANDING -> (central ? "全国" : place) + "人民代表大会常务委员会";
            case CONSULTATIVE_CONFERENCE -> "中国人民政治协商会议" + (central ? "全国委员会" : place + "委员会");
            case CONSULTATIVE_STANDING -> "中国人民政治协商会议" + (central ? "全国委员会" : place + "委员会") + "常务委员会";
            case GOVERNMENT, GOVERNMENT_STANDING -> "国务院";
            case PEOPLES_CONFERENCE -> place.isEmpty() ? null : place + "各界人民代表会议";
            case CONFERENCE -> null;
        };
    }
}
