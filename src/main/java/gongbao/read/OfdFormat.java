package gongbao.read;

import gongbao.read.office.OfdText;
import java.util.Set;

/** OFD (GB/T 33190), the national format for printed documents. */
final class OfdFormat implements SourceFormat {

    @Override
    public String name() {
        return "ofd";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("ofd");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        return OfficeReader.read(name(), () -> OfdText.of(bytes));
    }
}
