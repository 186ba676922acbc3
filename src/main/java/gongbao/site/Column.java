package gongbao.site;

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

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
