package gongbao.read;

import gongbao.read.office.word.DocxDocument;
import java.util.Set;

/** Word files. */
final class DocxFormat implements SourceFormat {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm", "dotx", "dotm");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!isZip) {
            Magic.refuseBinary(bytes);
        }
        return OfficeReader.read(name(), () -> DocxDocument.of(bytes, new InnerFormats()));
    }
}
