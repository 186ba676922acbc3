package gongbao.read;

import gongbao.read.office.RtfText;
import java.util.Set;

/** Rich text, which many programs write, some of them under the name {@code .doc}. */
final class RtfFormat implements SourceFormat {

    @Override
    public String name() {
        return "rtf";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("rtf");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        return OfficeReader.read(name(), () -> RtfText.of(bytes));
    }
}
