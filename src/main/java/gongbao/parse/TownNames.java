package gongbao.parse;

import gongbao.parse.MeetingName.Host;
import gongbao.parse.NameForms.Frame;
import gongbao.place.Level;
import gongbao.search.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Whose meeting it is where a town meets: no table has towns, so that the name itself must tell where it begins.
 *
 * <pre>
 * 10月28日，|青禾镇|第十四届人民代表大会第一次会议     → 青禾镇
 * 日前，|云州县青禾镇|第十四届人民代表大会第一次会议    → 云州县青禾镇
 * 全镇|第十四届…, 该镇|第十四届…                 → none
 * </pre>
 */
final class TownNames {

    static final Cue TOWN = Cue.of(
            "meeting.town-before",
            "28日,青禾镇",
            "全镇",
            "(?:^|(?<=[^一-鿿])|(?<=[日午晚的在于]))(?:(?![日午晚的在于召举届次会全该各本我])[一-鿿]){1,9}[镇乡]$");

    private TownNames() {}

    /** The name that ends before the term; null where no town's does. */
    static @Nullable Frame beforeTerm(TermPlace place) {
        Matcher town = TOWN.matcher(place.s()).region(place.floor(), place.number());
        return !place.inside().isEmpty() && town.find()
                ? new Frame(
                        town.start(),
                        new Host(town.group(), Level.TOWNSHIP, false, place.organ(null)),
                        place.insideIsFull())
                : null;
    }
}
