package gongbao.read;

import gongbao.read.office.DocText;
import java.util.List;
import java.util.Set;

/** Files of Word 97–2003 and of WPS Writer. */
final class DocFormat implements SourceFormat {

    @Override
    public String name() {
        return "doc";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("doc", "wps");
    }

    @Override
    public List<String> shown() {
        return List.of("doc", "wps");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        return OfficeReader.read(name(), () -> DocText.of(bytes));
    }
}
