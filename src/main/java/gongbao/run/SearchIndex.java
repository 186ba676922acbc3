package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.index.Hands;
import gongbao.index.NamedThing;
import gongbao.index.SearchCheck;
import gongbao.index.SearchFiles;
import gongbao.model.Edition;
import gongbao.model.ThingId;
import gongbao.site.SiteBuilder;
import gongbao.site.ThingName;
import gongbao.site.page.Urls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the index of the search what it is made of: the texts, and what the site calls the things in them. */
final class SearchIndex {

    private final SiteBuilder site;
    private final List<Edition> texts;
    private final Path folder;
    private final Hands hands;

    /**
     * @param folder where the site is written
     * @param jobs how many texts at a time
     */
    SearchIndex(SiteBuilder site, List<Edition> texts, Path folder, int jobs) {
        this.site = site;
        this.texts = texts;
        this.folder = folder;
        this.hands = hands(jobs);
    }

    /**
     * @param temporary where files lie while the index is made
     * @param progress is told how many texts are in it
     */
    void write(Path temporary, Progress progress) throws IOException {
        Stream<NamedThing> things = Stream.concat(site.things().map(SearchIndex::named), titles());
        int total = texts.size();
        new SearchFiles(texts, things, site.searchMark(), temporary)
                .write(folder, hands, done -> progress.at(Progress.Step.INDEX, done, total));
    }

    /** What is wrong with the index as it was written; null where samples of all texts are found. */
    @Nullable
    Diagnostic check() {
        String manifest = Urls.SEARCH_INDEX;
        try {
            SearchCheck.Lost lost = new SearchCheck(texts, folder).run(hands);
            return lost == null
                    ? null
                    : Diagnostic.of(Severity.ERROR, "search-lost", manifest, lost.text(), lost.words());
        } catch (IOException e) {
            return Diagnostic.of(Severity.ERROR, "search-damaged", manifest, Faults.told(e));
        }
    }

    private static NamedThing named(ThingName thing) {
        return new NamedThing(letter(thing.kind()), thing.name(), thing.address(), thing.mentions(), thing.note());
    }

    /** A title that an editor gave and the text does not print is found as a name. */
    private Stream<NamedThing> titles() {
        return texts.stream()
                .filter(text -> text.communique().titleSpan() == null)
                .filter(text -> !text.communique().title().isBlank())
                .map(text -> new NamedThing('c', text.communique().title(), Urls.communique(text.id()), 1, ""));
    }

    private static char letter(ThingId.Kind kind) {
        return switch (kind) {
            case MEETING -> 'm';
            case DOCUMENT -> 'd';
            case PERSON -> 'p';
            case TERM -> 't';
            case TARGET, DIRECTIVE -> 'i';
            case PLACE -> 'l';
        };
    }

    private static Hands hands(int jobs) {
        return new Hands() {
            @Override
            public <T, R> void inOrder(Iterator<T> items, Function<T, R> task, Consumer<R> sink) {
                new Workers<>(task, task).inOrder(items, jobs, sink);
            }
        };
    }
}
