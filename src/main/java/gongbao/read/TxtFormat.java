package gongbao.read;

import java.util.Set;

/** Plain text: a line is a line. */
final class TxtFormat implements SourceFormat {

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        Decoded decoded = new Decoder(bytes).decode();
        return Content.of(decoded, TextLines.of(decoded.text()));
    }
}
