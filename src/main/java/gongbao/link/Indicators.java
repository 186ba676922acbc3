package gongbao.link;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import gongbao.place.Level;
import gongbao.place.OwnPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of indicators: one name for what is printed in several ways, where nothing but the way of printing differs. */
final class Indicators {

    /** A row of {@code lexicon/indicators.tsv}: the form stands for the name, whole or within longer ones. */
    private record Form(String form, String name, boolean part, String whose) {

        static Form of(Row row) {
            return new Form(row.text(0), row.text(1), row.text(2).equals("part"), row.text(3));
        }

        boolean holds(boolean central) {
            return whose.equals("any") || whose.equals(central ? "central" : "local");
        }
    }

    private static final List<Form> FORMS = Lexicon.rows("indicators", 4, Form::of);

    private Indicators() {}

    /**
     * 〔例〕全县地区生产总值 → 地区生产总值; GDP → 地区生产总值 in a county's text, 国内生产总值 in one of the centre; what the list does not
     * know stays as printed.
     */
    static String name(String printed, @Nullable Level level) {
        String name = OwnPlace.without(printed.strip());
        boolean central = level == Level.CENTRAL;
        return whole(parts(whole(name, central), central), central);
    }

    private static String whole(String name, boolean central) {
        String key = Wording.key(name);
        return FORMS.stream()
                .filter(form ->
                        !form.part() && form.holds(central) && form.form().equals(key))
                .findFirst()
                .map(Form::name)
                .orElse(name);
    }

    private static String parts(String name, boolean central) {
        String known = name;
        for (Form form : FORMS) {
            if (form.part() && form.holds(central)) {
                known = known.replace(form.form(), form.name());
            }
        }
        return known;
    }
}
