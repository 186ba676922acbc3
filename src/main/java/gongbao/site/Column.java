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
    COMPARE;

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
