package gongbao.read;

import java.util.List;
import java.util.Set;

/** One kind of file: how its bytes become lines. */
interface SourceFormat {

    /** Name in the model, which is also the extension that messages name. */
    String name();

    /** Extensions it answers to, in lower case. */
    Set<String> extensions();

    /** Extensions that messages, help and README name. */
    default List<String> shown() {
        return List.of(name());
    }

    /** The lines and fields of the bytes, or a fault that says why there are none. */
    Content read(byte[] bytes) throws SeedFault;
}
