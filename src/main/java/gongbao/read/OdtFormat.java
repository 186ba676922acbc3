package gongbao.read;

import gongbao.read.office.OdtText;
import java.util.Set;

/** OpenDocument texts, of LibreOffice and others. */
final class OdtFormat implements SourceFormat {

    @Override
    public String name() {
        return "odt";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("odt");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        return OfficeReader.read(name(), () -> OdtText.of(bytes));
    }
}
