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
 */
public record Carrier(SourceFile source, Publication publication, List<String> given, List<String> furniture) {

    public Carrier {
        given = List.copyOf(given);
        furniture = List.copyOf(furniture);
    }
}
