package gongbao.fix;

import gongbao.place.Division;
import gongbao.place.Divisions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that an editor names. */
final class Places {

    private Places() {}

    /** By its code or a name that means one place, 〔例〕511826, 四川省雅安市芦山县; null for others. */
    static @Nullable Division of(String named) {
        Divisions table = Divisions.get();
        Division coded = table.byCode(named);
        List<Division> all = coded != null ? List.of(coded) : table.resolve(named);
        List<Division> today = all.stream().filter(place -> !place.former()).toList();
        List<Division> left = today.isEmpty() ? all : today;
        return left.size() == 1 ? left.get(0) : null;
    }

    /** Its name with those above it: it means one place. */
    static String fullName(Division division) {
        StringBuilder name = new StringBuilder(division.name());
        for (Division above : Divisions.get().above(division)) {
            if (!above.code().equals(Division.COUNTRY)) {
                name.insert(0, above.name());
            }
        }
        return name.toString();
    }
}
