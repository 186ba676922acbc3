package gongbao.read;

import java.util.Set;

/** Titles of AsciiDoc begin with =. */
final class AdocFormat implements SourceFormat {

    @Override
    public String name() {
        return "adoc";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("adoc");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        Decoded decoded = new Decoder(bytes).decode();
        return Content.of(decoded, TextLines.of(decoded.text().replaceFirst("^= ", "")));
    }
}
