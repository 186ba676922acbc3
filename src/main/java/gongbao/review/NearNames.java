package gongbao.review;

import gongbao.model.Concern;
import gongbao.model.DocumentEntry;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.model.PersonEntry;
import gongbao.model.Question;
import gongbao.model.TargetEntry;
import gongbao.model.TermEntry;
import gongbao.model.Thing;
import gongbao.place.Division;
import gongbao.place.Divisions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Two names that may be one, written with another character of the same sound. */
final class NearNames {

    /** Shorter wordings differ in a character because they mean something else: 〔例〕两山, 两善. */
    private static final int SHORTEST = 4;

    static final List<Kind> KINDS = List.of(
            new Kind(
                    "review-near-people",
                    Concern.TWO_MEANINGS,
                    "15-5 2023年7月5日：县委书记杨建俊主持会议。\n15-6 2024年1月5日：县委书记杨建竣主持会议。",
                    "15-5 2023年7月5日：县委书记杨建俊主持会议。\n15-6 2024年1月5日：县长杨建竣作说明，县委书记李志强主持会议。",
                    NearNames::people),
            new Kind(
                    "review-near-documents",
                    Concern.TWO_MEANINGS,
                    "15-5 2023年7月5日：全会审议通过了《关于推进城乡融合发展的决定》。\n15-6 2024年1月5日：全会认真落实《关于推进城乡融和发展的决定》。",
                    "15-5 2023年7月5日：全会审议通过了《关于推进城乡融合发展的决定》。\n15-6 2024年1月5日：全会认真落实《关于推进城乡整合发展的决定》。",
                    NearNames::documents),
            new Kind(
                    "review-near-terms",
                    Concern.TWO_MEANINGS,
                    "15-5 2023年7月5日：要加快构建“两极三园联轴融圈”发展格局。\n15-6 2024年1月5日：要加快构建“两级三园联轴融圈”发展格局。",
                    "15-5 2023年7月5日：要加快构建“两极三园联轴融圈”发展格局。\n15-6 2024年1月5日：要加快构建“两极四园联轴融圈”发展格局。",
                    NearNames::terms),
            new Kind(
                    "review-near-indicators",
                    Concern.TWO_MEANINGS,
                    "15-5 2023年7月5日：到2027年，常住人口城镇化率达到60%。\n15-6 2024年1月5日：到2027年，常住人口城镇划率达到66%。",
                    "15-5 2023年7月5日：到2027年，常住人口城镇化率达到60%。\n15-6 2024年1月5日：到2027年，户籍人口城镇化率达到66%。",
                    NearNames::indicators));

    private NearNames() {}

    /** Of one office in one place: two who bear different ones are two. */
    private static List<Question> people(Kind kind, Archive archive) {
        Map<String, Map<String, PersonEntry>> byOffice = new LinkedHashMap<>();
        for (PersonEntry person : archive.corpus.people()) {
            for (String post : person.code() == null ? List.<String>of() : person.posts()) {
                byOffice.computeIfAbsent(person.code() + post, office -> new LinkedHashMap<>())
                        .putIfAbsent(person.name(), person);
            }
        }
        return byOffice.values().stream()
                .flatMap(bearers -> inFile(kind, archive, "people", bearers, NearNames::called).stream())
                .distinct()
                .toList();
    }

    /** 〔例〕芦山县 杨俊 县委书记: as an editor names one person of an archive. */
    private static String called(PersonEntry person) {
        Division place = Divisions.get().byCode(String.valueOf(person.code()));
        return (place == null ? "" : place.name() + " ") + person.name() + " "
                + person.posts().get(0);
    }

    private static List<Question> documents(Kind kind, Archive archive) {
        Map<String, DocumentEntry> byTitle = byName(archive.corpus.documents(), DocumentEntry::title);
        return inFile(kind, archive, "documents", byTitle, DocumentEntry::title);
    }

    private static List<Question> terms(Kind kind, Archive archive) {
        Map<String, TermEntry> byText = byName(archive.corpus.terms(), TermEntry::text);
        return inFile(kind, archive, "terms", byText, TermEntry::text);
    }

    /** One of two indicators is written wrongly: the text that has it is corrected. Or they are two, and nothing is. */
    private static List<Question> indicators(Kind kind, Archive archive) {
        return ask(kind, archive, measured(archive), (one, other) -> {
            List<String> names = List.of(one.indicator(), other.indicator());
            return archive.isAnswered(names)
                    ? List.of()
                    : List.of(
                            indicator(archive, other, one.indicator()),
                            indicator(archive, one, other.indicator()),
                            FixLines.ofArchive("different", "targets", names));
        });
    }

    /** Those that are near to another. */
    static Set<String> indicators(Archive archive) {
        Set<String> names = new HashSet<>();
        Slips.in(measured(archive).keySet()).forEach(pair -> names.addAll(List.of(pair.one(), pair.other())));
        return names;
    }

    private static Map<String, TargetEntry> measured(Archive archive) {
        return byName(
                archive.corpus.targets().stream()
                        .filter(target -> !target.printings().isEmpty())
                        .toList(),
                TargetEntry::indicator);
    }

    private static Paste indicator(Archive archive, TargetEntry wrong, String right) {
        return archive.naming.set(List.of(wrong.mentions().get(0)), "indicator", right);
    }

    private static <T extends Thing> Map<String, T> byName(List<T> things, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        things.stream()
                .filter(thing -> name.apply(thing).length() >= SHORTEST)
                .forEach(thing -> byName.putIfAbsent(name.apply(thing), thing));
        return byName;
    }

    /** Things of which an editor says in the file for all whether they are one. */
    private static <T extends Thing> List<Question> inFile(
            Kind kind, Archive archive, String things, Map<String, T> byName, Function<T, String> called) {
        return ask(kind, archive, byName, (one, other) -> {
            List<String> names = List.of(called.apply(one), called.apply(other));
            return archive.isAnswered(names)
                    ? List.of()
                    : List.of(
                            FixLines.ofArchive("same", things, names), FixLines.ofArchive("different", things, names));
        });
    }

    /** Asks at the second of two names, and shows the first. Where there is nothing to say any more nothing is asked. */
    private static <T extends Thing> List<Question> ask(
            Kind kind, Archive archive, Map<String, T> byName, BiFunction<T, T, List<Paste>> pastes) {
        List<Question> questions = new ArrayList<>();
        for (Slips.Pair pair : Slips.in(byName.keySet())) {
            T one = Objects.requireNonNull(byName.get(pair.one()));
            T other = Objects.requireNonNull(byName.get(pair.other()));
            List<Paste> lines = pastes.apply(one, other);
            if (!lines.isEmpty()) {
                List<Mention> places =
                        List.of(other.mentions().get(0), one.mentions().get(0));
                questions.add(archive.question(kind, places, lines, pair.other(), pair.one()));
            }
        }
        return questions;
    }
}
