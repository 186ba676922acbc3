package gongbao.link;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Draft;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Mentions;
import gongbao.text.IntTable;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays a communiqué out and finds where its facts stand: what linking needs of a text, made of the text alone. */
public final class Drafts {

    /**
     * A fact at one of its places.
     *
     * @param same which of its kind at these words, from 1
     */
    private record Place(Span span, FactId fact, int same) {}

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::span).thenComparing(Place::fact);

    private Drafts() {}

    /** Of a text just read. */
    public static Draft of(Communique communique) {
        List<Block> blocks = Outline.of(communique);
        return new Draft(communique, blocks, tableOf(communique, blocks), Gists.of(communique));
    }

    /** Finds the words of every fact. */
    @SuppressWarnings("EnumOrdinal") // A number for a kind, within one run.
    private static IntTable tableOf(Communique communique, List<Block> blocks) {
        List<Place> places = blocks.isEmpty() ? List.of() : places(communique);
        int[] byFact = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(i -> places.get(i).fact()))
                .mapToInt(i -> i)
                .toArray();
        int[] cells = new int[places.size() * Mentions.COLUMNS];
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int at = i * Mentions.COLUMNS;
            cells[at + Mentions.START] = place.span().start();
            cells[at + Mentions.END] = place.span().end();
            cells[at + Mentions.BLOCK] = Block.at(blocks, place.span().start());
            cells[at + Mentions.KIND] = place.fact().kind().ordinal();
            cells[at + Mentions.NUMBER] = place.fact().number();
            cells[at + Mentions.SAME] = place.same();
            cells[at + Mentions.BY_FACT] = byFact[i];
        }
        return IntTable.of(Mentions.COLUMNS, cells);
    }

    private static List<Place> places(Communique communique) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (Fact fact : communique.inOrder()) {
            for (Span span : fact.spans()) {
                int same = counts.merge(List.of(span, fact.id().kind()), 1, Integer::sum);
                places.add(new Place(span, fact.id(), same));
            }
        }
        places.sort(BY_PLACE);
        return places;
    }
}
