package gongbao.site.page;

import gongbao.model.ThingId;
import java.util.Set;

/**
 * A column of the site, with an index page. The kind of page that fills it puts it into the navigation; those that other
 * pages lead to have a name here.
 *
 * @param folder where its pages lie; its words have keys with that name: {@code nav.terms}
 */
public record Column(String folder) {

    public static final Column COMMUNIQUES = new Column("communiques");
    public static final Column MEETINGS = new Column("meetings");
    public static final Column TARGETS = new Column("targets");
    public static final Column DIRECTIVES = new Column("directives");
    public static final Column DOCUMENTS = new Column("documents");
    public static final Column PEOPLE = new Column("people");
    public static final Column TERMS = new Column("terms");
    public static final Column PLACES = new Column("places");
    public static final Column COMPARE = new Column("compare");

    /** For the office. */
    public static final Column QUALITY = new Column("quality");

    public static final Column CHECK = new Column("check");

    /** What the texts speak of; the questions that readers come with stand before it. */
    private static final Set<String> ASIDE =
            Set.of(PLACES.folder, PEOPLE.folder, MEETINGS.folder, QUALITY.folder, CHECK.folder);

    /** Whether it stands in the second, quieter row of the menu. */
    boolean isAside() {
        return ASIDE.contains(folder);
    }

    /** The column of the pages of things of a kind. */
    public static Column of(ThingId.Kind kind) {
        return switch (kind) {
            case MEETING -> MEETINGS;
            case DOCUMENT -> DOCUMENTS;
            case PERSON -> PEOPLE;
            case TERM -> TERMS;
            case TARGET -> TARGETS;
            case DIRECTIVE -> DIRECTIVES;
            case PLACE -> PLACES;
        };
    }
}
