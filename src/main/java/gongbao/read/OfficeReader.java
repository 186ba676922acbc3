package gongbao.read;

import gongbao.read.office.OfficeFault;
import gongbao.read.office.OfficeText;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Lets a library read a document: whatever happens in it, text or a fault with its reason comes out. */
final class OfficeReader {

    /** Names of the formats whose files are no text: what is one under such a name is read as text. */
    static final Set<String> FORMATS = Set.of("docx", "doc", "rtf", "odt", "pdf", "ofd");

    private OfficeReader() {}

    /**
     * What the document says.
     *
     * @param format how a finding calls a document that is broken
     */
    static Content read(String format, Callable<OfficeText> reading) throws SeedFault {
        try {
            OfficeText text = Nesting.withRoom(reading);
            return new Content(
                    new Decoded("", "UTF-8", 0), text.lines(), Map.of(), Map.of(), text.findings(), text.setNumbers());
        } catch (OfficeFault fault) {
            throw new SeedFault(fault.rule(), fault.arguments());
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            // Libraries meet a file that is not what it should be with exceptions of any type.
            throw new SeedFault("file-broken", format);
        }
    }
}
