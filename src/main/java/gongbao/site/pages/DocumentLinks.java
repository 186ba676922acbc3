package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.Deed;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.ThingId;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an edition says of each document, found once for the pages of all of them. */
final class DocumentLinks {

    private final Map<ThingId, List<Mention>> mentions = new HashMap<>();

    /** By draft: who is said to explain it, by place in the text. */
    private final Map<FactId, TreeMap<Integer, Annotation>> explainers = new HashMap<>();

    DocumentLinks(Edition edition) {
        edition.linked(ThingId.Kind.DOCUMENT)
                .forEach(link -> mentions.computeIfAbsent(link.linked(), thing -> new ArrayList<>())
                        .add(link.mention()));
        Map<FactId, Map<Span, Set<FactId>>> explained = new HashMap<>();
        List<Annotation> all = edition.annotations();
        for (int i = 0; i < all.size(); i++) {
            Annotation name = all.get(i);
            if (name.mention().kind() == FactId.Kind.PERSON) {
                Person person = edition.fact(name.mention(), Person.class);
                int place = i;
                explained
                        .computeIfAbsent(person.id(), id -> bySpan(person))
                        .getOrDefault(name.mention().span(), Set.of())
                        .forEach(draft -> explainers
                                .computeIfAbsent(draft, id -> new TreeMap<>())
                                .put(place, name));
            }
        }
    }

    private static Map<Span, Set<FactId>> bySpan(Person person) {
        Map<Span, Set<FactId>> documents = new HashMap<>();
        for (Deed deed : person.deeds()) {
            documents.computeIfAbsent(deed.span(), span -> new HashSet<>()).addAll(deed.documents());
        }
        return documents;
    }

    /** The mentions that lead to a document, in the order of the text. */
    List<Mention> of(ThingId document) {
        return mentions.getOrDefault(document, List.of());
    }

    /** The names of those who are said to explain one of the drafts, in the order of the text. */
    List<Annotation> explainers(Set<FactId> drafts) {
        TreeMap<Integer, Annotation> names = new TreeMap<>();
        drafts.forEach(draft -> names.putAll(explainers.getOrDefault(draft, new TreeMap<>())));
        return List.copyOf(names.values());
    }
}
