package gongbao.read;

import java.util.Set;

/** One kind of file: how its bytes become lines. */
interface SourceFormat {

    /** Name in the model: {@code txt}, {@code html}, {@code md}, {@code docx}. */
    String name();

    /** Extensions it answers to, in lower case. */
    Set<String> extensions();

    /** The lines and fields of the bytes, or a fault that says why there are none. */
    Content read(byte[] bytes) throws SeedFault;
}
