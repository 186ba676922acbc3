package gongbao.model;

import gongbao.text.SourceFile;
import java.util.List;

/**
 * Where a communiqué comes from.
 *
 * @param source the file
 * @param publication what the carrier page says of itself
 * @param given names of the fields that the editor gave in front matter; they override what was found
 * @param furniture what stands beside the body in the source
 * @param corrections what the editor said of what was read, in the order of the files
 */
public record Carrier(
        SourceFile source,
        Publication publication,
        List<String> given,
        List<String> furniture,
        List<Correction> corrections) {

    public Carrier {
        given = List.copyOf(given);
        furniture = List.copyOf(furniture);
        corrections = List.copyOf(corrections);
    }

    /** Of a text that nobody has corrected. */
    public Carrier(SourceFile source, Publication publication, List<String> given, List<String> furniture) {
        this(source, publication, given, furniture, List.of());
    }

    public Carrier withCorrections(List<Correction> made) {
        return new Carrier(source, publication, given, furniture, made);
    }
}
