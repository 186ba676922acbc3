package gongbao.review;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Annotation;
import gongbao.model.Body;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Correction;
import gongbao.model.Edition;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.model.SiteInfo;
import gongbao.text.Origins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What questions are asked of, and how they say where something stands. */
final class Archive {

    final Corpus corpus;
    final SiteInfo info;
    final Naming naming;
    private final Map<String, Edition> editions = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    Archive(Corpus corpus, SiteInfo info) {
        this.corpus = corpus;
        this.info = info;
        corpus.editions().forEach(this::add);
        naming = new Naming(this);
    }

    private void add(Edition edition) {
        editions.put(edition.id(), edition);
        for (Correction made : edition.communique().corrections()) {
            if (made.fact() != null) {
                answered.add(edition.id() + "/" + made.fact());
            }
        }
    }

    Edition edition(String id) {
        return Objects.requireNonNull(editions.get(id), id);
    }

    Communique communique(Mention mention) {
        return edition(mention.communique()).communique();
    }

    <F extends Fact> F fact(Mention mention, Class<F> kind) {
        return communique(mention).fact(mention.fact(), kind);
    }

    /** Mentions that are not linked for a reason, those of the same words in a text together, but for what an editor has answered. */
    Collection<List<Mention>> open(String reason) {
        Map<String, List<Mention>> byWords = new LinkedHashMap<>();
        for (Edition edition : corpus.editions()) {
            edition.open()
                    .filter(annotation -> reason.equals(annotation.reason()))
                    .map(Annotation::mention)
                    .filter(mention -> !isAnswered(mention))
                    .forEach(mention -> byWords.computeIfAbsent(
                                    edition.id() + mention.kind() + mention.text(), words -> new ArrayList<>())
                            .add(mention));
        }
        return byWords.values();
    }

    /** Whether an editor has said how the fact is to be read. */
    boolean isAnswered(Mention mention) {
        return answered.contains(mention.communique() + "/" + mention.fact());
    }

    /** Whether an editor has said of the things of these names that they are one, or are not. */
    boolean isAnswered(List<String> names) {
        return corpus.corrections().stream().anyMatch(made -> made.words().containsAll(names));
    }

    /** Whether an editor has said of the thing of a name whether it is another: then it is no slip. */
    boolean isTold(String name) {
        return corpus.corrections().stream()
                .flatMap(made -> made.words().stream())
                .anyMatch(words ->
                        words.equals(name) || Arrays.asList(words.split(" ")).contains(name));
    }

    /** Whether an editor has corrected something of a kind in the text: {@code meeting}, {@code publication}. */
    boolean isCorrected(Communique communique, String kind) {
        return communique.corrections().stream().anyMatch(made -> made.kind().equals(kind));
    }

    /** The texts of each body that is known, in the order of the archive. */
    Map<Body, List<Edition>> byBody() {
        return corpus.editions().stream()
                .filter(edition -> edition.communique().meeting().convening() != null)
                .collect(Collectors.groupingBy(
                        edition -> Objects.requireNonNull(
                                edition.communique().meeting().convening()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** A question of the kind about words, at the first of them. */
    Question question(Kind kind, List<Mention> places, List<Paste> pastes, String... arguments) {
        return new Question(kind.concern(), at(kind.rule(), places.get(0), arguments), places, pastes, false);
    }

    /** A question of the kind about a text: at the first of the words, or at the text as a whole. */
    Question question(Kind kind, Edition edition, List<Mention> places, List<Paste> pastes, String... arguments) {
        Diagnostic finding = places.isEmpty()
                ? Diagnostic.of(
                        Severity.WARNING,
                        kind.rule(),
                        edition.communique().source().path(),
                        arguments)
                : at(kind.rule(), places.get(0), arguments);
        return new Question(kind.concern(), finding, places, pastes, false);
    }

    /** A finding at the first place of a mention. */
    private Diagnostic at(String rule, Mention mention, String... arguments) {
        Communique communique = communique(mention);
        Origins origins = communique.prose().origins();
        int offset = mention.span().start();
        int line = origins.line(offset);
        return new Diagnostic(
                Severity.WARNING,
                rule,
                List.of(arguments),
                communique.source().pathAt(line),
                communique.source().lineAt(line),
                origins.column(offset),
                null);
    }

    /** The words that name the meeting of a text; none where they stand nowhere in it. */
    List<Mention> meeting(Edition edition) {
        return edition.firstMentions(FactId.Kind.MEETING);
    }
}
