package gongbao.run.editor;

import gongbao.fix.Entry;
import gongbao.fix.FactForm;
import gongbao.fix.FactForms;
import gongbao.fix.FieldForm;
import gongbao.model.Correction.What;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which lines of a file of corrections say what an editor wants of a fact: those that say something of it already, or new ones. */
final class FixPlan {

    private final FixText file;
    private final FixEdit edit;
    private final FactForm form;
    private final List<Entry> said;

    FixPlan(FixText file, FactForms forms, FactForm form) {
        this.file = file;
        this.edit = new FixEdit(file);
        this.form = form;
        this.said = forms.said(form);
    }

    /** The text of the file with the changes. */
    String changed() {
        return edit.changed();
    }

    /** What an editor added is taken back, what was read is hidden. The entry that stands in the way is returned; null where none does. */
    @Nullable
    Entry hide() {
        Entry added = added();
        if (added != null) {
            return remove(added) ? null : added;
        }
        for (Entry entry : said) {
            if (file.place(entry) != null && !remove(entry)) {
                return entry;
            }
        }
        Entry.Named named = form.named();
        if (named != null) {
            edit.add(What.HIDE, FixLine.hidden(form, named));
        }
        return null;
    }

    private boolean remove(Entry entry) {
        FixText.Place place = file.place(entry);
        boolean whole = place != null && place.isAlone();
        if (place != null && whole) {
            edit.remove(place);
        }
        return whole;
    }

    private @Nullable Entry added() {
        return said.stream()
                .filter(entry -> entry.what() == What.ADD && entry.kind() == form.kind())
                .findFirst()
                .orElse(null);
    }

    /** Each field where it is set already, the others behind it, or in an entry of their own. Returns what stands in the way. */
    @Nullable
    Entry set(Map<String, List<String>> wanted) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldForm field : form.fields()) {
            List<String> value = wanted.get(field.name());
            if (value != null) {
                values.put(field.name(), FixLine.value(field, value));
            }
        }
        Entry added = added();
        if (added != null) {
            FixText.Place place = file.place(added);
            if (place != null) {
                edit.set(added, place, values);
            }
            return place == null ? added : null;
        }
        write(values);
        return null;
    }

    private void write(Map<String, String> values) {
        Map<Entry, Map<String, String>> byEntry = new LinkedHashMap<>();
        said.stream()
                .filter(entry -> entry.what() == What.SET && entry.kind() == form.kind() && file.place(entry) != null)
                .forEach(entry -> byEntry.put(entry, new LinkedHashMap<>()));
        Map<String, String> left = new LinkedHashMap<>(values);
        byEntry.forEach((entry, its) -> entry.values().keySet().stream()
                .filter(left::containsKey)
                .forEach(field -> its.put(field, String.valueOf(left.remove(field)))));
        Entry.Named named = form.named();
        if (!left.isEmpty() && !byEntry.isEmpty()) {
            byEntry.values().iterator().next().putAll(left);
        } else if (!left.isEmpty() && named != null) {
            edit.add(What.SET, FixLine.set(form, named, left));
        }
        byEntry.forEach((entry, its) -> {
            FixText.Place place = file.place(entry);
            if (place != null && !its.isEmpty()) {
                edit.set(entry, place, its);
            }
        });
    }
}
