package gongbao.read;

import gongbao.read.office.PdfText;
import java.util.Set;

/** PDF with text in it, printed from a word processor or a browser. */
final class PdfFormat implements SourceFormat {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        return OfficeReader.read(name(), () -> PdfText.of(bytes));
    }
}
