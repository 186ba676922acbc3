package gongbao.site;

import gongbao.model.ThingId;
import java.util.Locale;

/** The columns of the site, in the order of its navigation; each has a folder of that name and an index page. */
enum Column {
    COMMUNIQUES,
    MEETINGS,
    TARGETS,
    DIRECTIVES,
    DOCUMENTS,
    PEOPLE,
    TERMS,
    PLACES,
    COMPARE,
    /** For the office; part of the navigation only where {@code site.yaml} asks for it. */
    QUALITY;

    /** The column of the pages of things of a kind. */
    static Column of(ThingId.Kind kind) {
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

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
