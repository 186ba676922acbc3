package gongbao.read.office.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Footnotes and endnotes by the marks that lead to them. */
final class DocxNotes {

    private final Map<String, DocxNode> notes = new HashMap<>();
    private final Set<DocxNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    DocxNotes(DocxParts parts, String main) {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        add(parts.tree(parts.target(main, "footnotes", folder + "footnotes.xml")));
        add(parts.tree(parts.target(main, "endnotes", folder + "endnotes.xml")));
    }

    private void add(DocxNode part) {
        for (DocxNode note : part.children()) {
            // The lines above notes have a type; notes have none.
            String type = note.attribute("w:type");
            if (type.isEmpty() || type.equals("normal")) {
                notes.putIfAbsent(note.name() + note.attribute("w:id"), note);
            }
        }
    }

    /** The note that a mark leads to, once; null where it leads to none or was there before. */
    @Nullable
    DocxNode of(DocxNode mark) {
        DocxNode note = notes.get(key(mark));
        return note != null && taken.add(note) ? note : null;
    }

    /** 〔例〕w:footnoteReference with the id 1 → w:footnote1. */
    private static String key(DocxNode mark) {
        return mark.name().replace("Reference", "") + mark.attribute("w:id");
    }

    /** Words of notes to which no mark leads, not even a deleted one. */
    String unmarked(DocxNode document) {
        Set<String> marked = new HashSet<>();
        addMarks(document, marked);
        StringBuilder words = new StringBuilder();
        notes.forEach((key, note) -> words.append(marked.contains(key) || taken.contains(note) ? "" : note.words()));
        return words.toString();
    }

    private static void addMarks(DocxNode node, Set<String> marked) {
        if (node.is("w:footnoteReference") || node.is("w:endnoteReference")) {
            marked.add(key(node));
        }
        node.children().forEach(child -> addMarks(child, marked));
    }
}
