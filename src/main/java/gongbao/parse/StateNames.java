package gongbao.parse;

import gongbao.parse.MeetingName.Host;
import gongbao.parse.NameForms.Frame;
import gongbao.place.Level;
import org.jspecify.annotations.Nullable;

/** Meetings of bodies of the state: councils before the term, congresses of the people whose level stands behind it. */
final class StateNames {

    private StateNames() {}

    /** 四川省革命委员会|第一届第八次全委会议. */
    static @Nullable Frame beforeTerm(TermPlace place) {
        Hosts.Found state = Hosts.ofState(place.s(), place.floor(), place.number());
        return state == null ? null : new Frame(state.start(), state.host(), false);
    }

    /** 首届|省人民代表大会|第一次会议, 十六届|县人民政府|第52次常务会议: the level's mark before the body. */
    static @Nullable Frame behindTerm(TermPlace place) {
        Frame named = placeBehindTerm(place);
        if (named != null) {
            return named;
        }
        boolean region = place.inside().startsWith("自治区");
        String words = Words.withoutHead(place.inside(), "自治区", "省", "市", "县", "区", "州", "旗");
        boolean marked = words.length() < place.inside().length();
        boolean body = words.startsWith("人民代表")
                || words.startsWith("各界人民代表")
                || words.startsWith("人民政府")
                || words.startsWith("政府");
        if (!marked || !body) {
            return null;
        }
        char mark = place.inside().charAt(0);
        Level level = region ? Level.PROVINCE : MeetingNames.level(mark);
        return new Frame(place.number(), new Host(null, level, region || mark == '区', place.organ(null)), false);
    }

    /** 第一届|云南省人民代表大会|第二次会议. */
    private static @Nullable Frame placeBehindTerm(TermPlace place) {
        int body = -1;
        for (String begins : new String[] {"各界人民代表", "人民代表", "人民政府"}) {
            body = body < 0 ? place.inside().indexOf(begins) : body;
        }
        String name = body < 2 ? "" : place.inside().substring(0, body);
        return PlaceLike.is(name) && NameShape.isPlace(name)
                ? new Frame(place.number(), new Host(name, null, false, place.organ(null)), place.insideIsFull())
                : null;
    }
}
