package gongbao.review;

import gongbao.model.Concern;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Moment;
import gongbao.model.Paste;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Question;
import gongbao.model.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that only the newest text of a body has, where the archive has several of it: a misprint, or a wrong reading, stands
 * mostly alone. Older texts have been published, and looked at.
 */
final class OnlyHere {

    /** Before so many texts every name is new. */
    private static final int SEVERAL = 3;

    static final List<Kind> KINDS = List.of(
            new Kind(
                    "review-new-people",
                    Concern.FIRST_SEEN,
                    """
                    15-4 2023年1月5日：县长杨建国主持会议。
                    15-5 2023年7月5日：县长杨建国主持会议。
                    15-6 2024年1月5日：县长李志强主持会议。
                    """,
                    """
                    15-4 2023年1月5日：县长杨建国主持会议。
                    15-5 2023年7月5日：县长李志强主持会议。
                    15-6 2024年1月5日：县长杨建国主持会议。
                    """,
                    (kind, archive) -> ask(kind, archive, OnlyHere::person, Set.of())),
            new Kind(
                    "review-new-offices",
                    Concern.FIRST_SEEN,
                    """
                    15-4 2023年1月5日：县长杨建国主持会议。
                    15-5 2023年7月5日：县长杨建国主持会议。
                    15-6 2024年1月5日：县委书记杨建国主持会议。
                    """,
                    """
                    15-4 2023年1月5日：县委书记杨建国主持会议。
                    15-5 2023年7月5日：县长杨建国主持会议。
                    15-6 2024年1月5日：县委书记杨建国主持会议。
                    """,
                    (kind, archive) -> ask(kind, archive, OnlyHere::office, Set.of())),
            new Kind(
                    "review-new-indicators",
                    Concern.FIRST_SEEN,
                    """
                    15-4 2023年1月5日：到2025年，地区生产总值达到90亿元。
                    15-5 2023年7月5日：到2026年，地区生产总值达到95亿元。
                    15-6 2024年1月5日：到2027年，地区生产总量达到100亿元。
                    """,
                    """
                    15-4 2023年1月5日：到2025年，地区生产总值达到90亿元。
                    15-6 2024年1月5日：到2027年，地区生产总量达到100亿元。
                    """,
                    (kind, archive) -> ask(kind, archive, OnlyHere::indicator, NearNames.indicators(archive))));

    /** What a fact names; null where it names nothing of the kind. */
    private interface Namer {
        @Nullable
        String name(Edition edition, Mention mention);
    }

    private OnlyHere() {}

    private static @Nullable String person(Edition edition, Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> edition.fact(mention, Person.class).name();
            case PERSONNEL -> edition.fact(mention, Personnel.class).name();
            default -> null;
        };
    }

    private static @Nullable String office(Edition edition, Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> edition.fact(mention, Person.class).post();
            case PERSONNEL -> edition.fact(mention, Personnel.class).post();
            default -> null;
        };
    }

    /** An indicator with a figure; what is only to be better has many names. */
    private static @Nullable String indicator(Edition edition, Mention mention) {
        Target target = mention.kind() == FactId.Kind.TARGET ? edition.fact(mention, Target.class) : null;
        return target == null || target.kind() == Target.Kind.QUALITATIVE ? null : target.indicator();
    }

    /**
     * One question a text, with all its new names.
     *
     * @param asked names that are asked of as near to others: two answers could contradict each other
     */
    private static List<Question> ask(Kind kind, Archive archive, Namer namer, Set<String> asked) {
        Set<Edition> newest = newest(archive);
        if (newest.isEmpty()) {
            return List.of();
        }
        Set<String> several = inSeveral(archive, namer);
        several.addAll(asked);
        List<Question> questions = new ArrayList<>();
        for (Edition edition : archive.corpus.editions()) {
            List<Mention> only = newest.contains(edition) ? only(archive, edition, namer, several) : List.of();
            if (!only.isEmpty()) {
                questions.add(question(kind, edition, archive, namer, only));
            }
        }
        return questions;
    }

    /** Told apart by where they are: to compare them by what they say is to read them all. */
    private static Set<Edition> newest(Archive archive) {
        Comparator<Edition> byDay = Comparator.comparing(OnlyHere::day);
        Set<Edition> newest = Collections.newSetFromMap(new IdentityHashMap<>());
        archive.byBody().values().forEach(texts -> {
            List<Edition> dated = texts.stream()
                    .filter(text -> text.communique().day() != null)
                    .toList();
            if (dated.size() >= SEVERAL) {
                newest.add(dated.stream().max(byDay).orElseThrow());
            }
        });
        return newest;
    }

    private static Moment day(Edition edition) {
        return Objects.requireNonNull(edition.communique().day());
    }

    /** Names that stand in two texts or more. */
    private static Set<String> inSeveral(Archive archive, Namer namer) {
        Map<String, String> first = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Edition edition : archive.corpus.editions()) {
            edition.mentions()
                    .map(mention -> namer.name(edition, mention))
                    .filter(Objects::nonNull)
                    .filter(name -> !edition.id().equals(first.computeIfAbsent(name, key -> edition.id())))
                    .forEach(several::add);
        }
        return several;
    }

    private static List<Mention> only(Archive archive, Edition edition, Namer namer, Set<String> several) {
        Map<String, Mention> only = new LinkedHashMap<>();
        edition.mentions().filter(mention -> !archive.isAnswered(mention)).forEach(mention -> {
            String name = namer.name(edition, mention);
            if (name != null && !several.contains(name) && !archive.isTold(name)) {
                only.putIfAbsent(name, mention);
            }
        });
        return List.copyOf(only.values());
    }

    private static Question question(Kind kind, Edition edition, Archive archive, Namer namer, List<Mention> only) {
        List<String> names = only.stream()
                .map(mention -> namer.name(edition, mention))
                .filter(Objects::nonNull)
                .toList();
        List<Paste> pastes = List.of(archive.naming.set(only, mention -> asRead(edition, mention)));
        return archive.question(kind, only, pastes, String.join("、", names), String.valueOf(names.size()));
    }

    /** Pasted, it says that it is so. */
    private static @Nullable Object[] asRead(Edition edition, Mention mention) {
        if (mention.kind() == FactId.Kind.PERSON) {
            Person person = edition.fact(mention, Person.class);
            return new @Nullable Object[] {"name", person.name(), "post", person.post()};
        } else if (mention.kind() == FactId.Kind.PERSONNEL) {
            Personnel decision = edition.fact(mention, Personnel.class);
            return new @Nullable Object[] {"name", decision.name(), "post", decision.post()};
        }
        return new @Nullable Object[] {
            "indicator", edition.fact(mention, Target.class).indicator()
        };
    }
}
