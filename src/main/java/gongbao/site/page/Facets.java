package gongbao.site.page;

import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.Moment;
import gongbao.model.Thing;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which lists of this site are cut. */
public final class Facets {

    static final String PLACES = "places";

    /** What says nothing of a place comes last. */
    private static final String NONE = "none";

    /** 〔例〕{@code 51} of {@code 511826}: a division's first two digits are its province's. */
    private static final int PROVINCE = 2;

    private static final Comparator<Facet.Key> BY_SLUG =
            Comparator.comparing((Facet.Key key) -> key.slug().equals(NONE)).thenComparing(Facet.Key::slug);

    private final SiteContext site;

    Facets(SiteContext site) {
        this.site = site;
    }

    /** By the code of a place; every row is found under one, those of no place under none. */
    public <T> Facet<T> places(Function<T, @Nullable String> code) {
        return new Facet<>(PLACES, row -> List.of(place(code.apply(row))), BY_SLUG, this::province);
    }

    /** By the province of a place. */
    public <T> Facet<T> provinces(Function<T, String> code) {
        return new Facet<>("provinces", row -> List.of(province(place(code.apply(row)))), BY_SLUG, key -> key);
    }

    /** By the first letter of the name in the alphabet's transcription, with which the address of a thing begins. */
    public <T extends Thing> Facet<T> initials() {
        return new Facet<>(
                "initials",
                row -> {
                    String initial = row.id().slug().text().substring(0, 1);
                    return List.of(new Facet.Key(initial, initial.toUpperCase(Locale.ROOT)));
                },
                BY_SLUG,
                key -> key);
    }

    /** By the place of the text that a row is of. */
    public <T> Facet<T> placesOf(Function<T, Edition> edition) {
        return places(row -> edition.apply(row).communique().meeting().code());
    }

    /** By the year of the text that a row is of, the latest first; texts without a day are not found by year. */
    public <T> Facet<T> yearsOf(Function<T, Edition> edition) {
        return new Facet<>("years", row -> year(edition.apply(row)), BY_SLUG.reversed(), key -> key);
    }

    /** By the level of the body whose text a row is of, the highest first. */
    public <T> Facet<T> levelsOf(Function<T, Edition> edition) {
        return new Facet<>(
                "levels",
                row -> level(edition.apply(row).communique()),
                Comparator.comparing(key -> Level.valueOf(key.slug().toUpperCase(Locale.ROOT))),
                key -> key);
    }

    private Facet.Key place(@Nullable String code) {
        Division division = code == null ? null : Divisions.get().byCode(code);
        return division == null
                ? new Facet.Key(NONE, site.msg.get("facet.places.none"))
                : new Facet.Key(Objects.requireNonNull(code), site.names.place(code, division.name()));
    }

    private Facet.Key province(Facet.Key place) {
        if (place.slug().equals(NONE)) {
            return place;
        }
        String code = place.slug().substring(0, PROVINCE);
        Division province = Divisions.get().byCode(code + "0000");
        return new Facet.Key(code, province == null ? code : province.name());
    }

    private List<Facet.Key> year(Edition edition) {
        Moment day = Lookup.day(edition);
        if (day == null) {
            return List.of();
        }
        int year = day.day().getYear();
        return List.of(new Facet.Key(String.valueOf(year), site.msg.get("target.year", year)));
    }

    private List<Facet.Key> level(Communique communique) {
        Level level = communique.meeting().level();
        return level == null ? List.of() : List.of(new Facet.Key(level.code(), site.msg.get("level." + level.code())));
    }
}
