package gongbao.read.office;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Which elements of OpenDocument nobody sees who opens the file. */
final class OdtNames {

    /** What was deleted, how an index is made, what a note's mark is, what belongs to the program. */
    private static final Set<String> UNSHOWN = Set.of(
            "tracked-changes",
            "note-citation",
            "script",
            "forms",
            "soft-page-break",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "binary-data",
            "event-listeners",
            "desc");

    /** Of a comment or a picture; of the same names are fields, which show the day and who wrote the text. */
    private static final Set<String> ABOUT = Set.of("creator", "date", "date-string", "creator-initials", "title");

    private OdtNames() {}

    /** Whether the element that has begun is not shown. */
    static boolean isUnshown(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return UNSHOWN.contains(name) || name.endsWith("-source") || isAbout(xml);
    }

    /** Whether it says who wrote something, when, and what it is. */
    static boolean isAbout(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        return ABOUT.contains(xml.getLocalName()) && (space == null || !space.endsWith(":text:1.0"));
    }
}
