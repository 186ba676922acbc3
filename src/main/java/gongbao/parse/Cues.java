package gongbao.parse;

import gongbao.search.AnyOf;
import java.util.AbstractList;
import java.util.List;

/** Cues of which any one will do: a text is searched once for all of them. */
final class Cues extends AbstractList<Cue> {

    private final List<Cue> cues;
    private final AnyOf any;

    private Cues(List<Cue> cues) {
        this.cues = cues;
        this.any = AnyOf.of(cues.stream().map(Cue::pattern).toList());
    }

    static Cues of(Cue... cues) {
        return new Cues(List.of(cues));
    }

    /** Whether the words of one of them stand in the text. */
    boolean in(String text) {
        return any.in(text);
    }

    @Override
    public Cue get(int index) {
        return cues.get(index);
    }

    @Override
    public int size() {
        return cues.size();
    }
}
