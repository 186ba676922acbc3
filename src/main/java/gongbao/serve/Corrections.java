package gongbao.serve;

import gongbao.diag.Diagnostic;
import gongbao.fix.FactForm;
import gongbao.model.Communique;
import gongbao.run.editor.FixDesk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form that corrects a fact, what was filled in, and the way back. */
final class Corrections {

    private static final String SET = "set.";
    private static final String NONE = "none.";

    /** More steps back are the affair of the file itself. */
    private static final int MOST_UNDONE = 100;

    /** A change that can be taken back. */
    private record Made(String change, String file) {}

    private final Desk desk;
    private final Locale locale;
    private final Deque<Made> made = new ArrayDeque<>();

    Corrections(Desk desk, Locale locale) {
        this.desk = desk;
        this.locale = locale;
    }

    /** The file that was changed last; null where nothing can be taken back. */
    synchronized @Nullable String undoable() {
        Made last = made.peek();
        return last == null ? null : last.file();
    }

    /** The form of a fact, named by the id of its words on the page: 〔例〕{@code text=511826-15-6&fact=m-158-160-person}. */
    Answer form(Query asked, Shown shown) {
        FixDesk.Which text = which(asked, shown);
        FixDesk.Sheet sheet = text == null ? null : desk.sheet(text);
        FactForm form = sheet == null ? null : sheet.find(asked.get("fact"));
        return sheet == null || form == null ? gone(asked) : Answer.json(200, json(form, sheet.version()));
    }

    private static FixDesk.@Nullable Which which(Query asked, Shown shown) {
        Site site = shown.sound();
        String id = asked.get("text");
        Communique text = site == null ? null : site.communique(id);
        return text == null ? null : FixDesk.Which.of(text, id);
    }

    /** A page that is older than the text asks for what is no longer there. */
    private Answer gone(Query asked) {
        return Answer.json(404, Map.of("message", words(asked).get("correct.gone")));
    }

    private Words words(Query asked) {
        return Words.of(asked.get("lang"), locale);
    }

    private static Map<String, Object> json(FactForm form, String version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version);
        json.put("fact", form.id());
        json.put("label", form.label());
        json.put("words", form.words());
        json.put("hideable", form.hideable());
        json.put("fields", form.fields());
        return json;
    }

    /** Writes what was filled in; fields that were left as they were are not sent. */
    Answer correct(Query sent, Shown shown) {
        FixDesk.Which text = which(sent, shown);
        FixDesk.Sheet sheet = text == null ? null : desk.sheet(text);
        if (text == null || sheet == null) {
            return gone(sent);
        }
        FixDesk.Answer answer = desk.write(text, wish(sent));
        String undo = answer.undo();
        if (undo != null) {
            keep(new Made(undo, sheet.file()));
        }
        return told(answer, words(sent));
    }

    private static FixDesk.Wish wish(Query sent) {
        Map<String, List<String>> set = new LinkedHashMap<>();
        sent.values().forEach((name, values) -> {
            if (name.startsWith(SET)) {
                set.put(name.substring(SET.length()), List.copyOf(values));
            } else if (name.startsWith(NONE)) {
                set.put(name.substring(NONE.length()), List.of());
            }
        });
        boolean hide = sent.get("hide").equals("true");
        return new FixDesk.Wish(sent.get("fact"), sent.get("version"), hide, hide ? Map.of() : set);
    }

    private synchronized void keep(Made change) {
        made.push(change);
        if (made.size() > MOST_UNDONE) {
            made.removeLast();
        }
    }

    /** The last change first; one that cannot be taken back, because somebody has changed the file since, is forgotten. */
    synchronized Answer undo(Query sent) {
        Made last = made.poll();
        return last == null ? gone(sent) : told(desk.undo(last.change()), words(sent));
    }

    private static Answer told(FixDesk.Answer answer, Words words) {
        return Answer.json(answer.isDone() ? 200 : 409, Map.of("message", message(answer.findings(), words.locale())));
    }

    private static String message(List<Diagnostic> findings, Locale locale) {
        return findings.stream()
                .map(finding -> finding.message(locale) + " — " + finding.mend(locale))
                .collect(Collectors.joining("\n"));
    }
}
