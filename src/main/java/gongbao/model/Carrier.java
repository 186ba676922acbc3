package gongbao.model;

import gongbao.text.FrozenList;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import java.util.List;

/**
 * Where a communiqué comes from.
 *
 * @param source the file
 * @param publication what the carrier page says of itself
 * @param given names of the fields that the editor gave in front matter; they override what was found
 * @param furniture what stands beside the body in the source, and is shown there
 * @param hidden what the source holds and does not show, or has struck out; a site does not have it
 * @param aside which of it stands between the lines of the body or next to them: datelines, editors
 * @param setAside the lines of it that the page has among its main text, and where they stand in the source
 * @param corrections what the editor said of what was read, in the order of the files
 */
public record Carrier(
        SourceFile source,
        Publication publication,
        List<String> given,
        List<String> furniture,
        List<String> hidden,
        List<String> aside,
        List<Line> setAside,
        List<Correction> corrections) {

    public Carrier {
        given = FrozenList.of(given);
        furniture = FrozenList.of(furniture);
        hidden = FrozenList.of(hidden);
        aside = FrozenList.of(aside);
        setAside = FrozenList.of(setAside);
        corrections = FrozenList.of(corrections);
    }

    /** Of a text that nobody has corrected. */
    public Carrier(
            SourceFile source,
            Publication publication,
            List<String> given,
            List<String> furniture,
            List<String> hidden,
            List<String> aside,
            List<Line> setAside) {
        this(source, publication, given, furniture, hidden, aside, setAside, List.of());
    }

    /** The same without what the source hides, which is not published. */
    public Carrier withoutHidden() {
        return new Carrier(source, publication, given, furniture, List.of(), aside, setAside, corrections);
    }

    public Carrier withCorrections(List<Correction> made) {
        return new Carrier(source, publication, given, furniture, hidden, aside, setAside, made);
    }
}
