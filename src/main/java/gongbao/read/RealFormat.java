package gongbao.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which format a file is in, whatever its name says: what offices call {@code .doc} is at times rich text, a web page, a zip of
 * Word's or plain text, and {@code .wps} likewise.
 */
final class RealFormat {

    private static final int HEAD = 4096;

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|table|div|p)[\\s>]");
    /** The head of a message, which every archive of a page begins with. */
    private static final Pattern ARCHIVED_PAGE = Pattern.compile(
            "\\A\\s{0,9}(?:[a-z][a-z-]{1,40}:[^\\r\\n]{0,998}\\r?\\n(?:[ \\t][^\\r\\n]{0,998}\\r?\\n){0,20}){0,30}?"
                    + "content-type:\\s{0,9}(?:multipart/|text/html)");

    private static final Pattern WORD_XML = Pattern.compile("<(?:\\w+:)?(?:worddocument|package)\\s");

    private static final Set<String> PAGES = Set.of("html", "mht");

    private static final Set<String> ZIPS = Set.of("docx", "odt", "ofd");

    private RealFormat() {}

    /**
     * The format that reads the bytes.
     *
     * @param named the format by the file's name
     * @throws SeedFault where they are of a kind that no format reads
     */
    static SourceFormat of(SourceFormat named, byte[] bytes) throws SeedFault {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return SourceFormats.named("doc");
        }
        if (head.startsWith("{\\rtf")) {
            return SourceFormats.named("rtf");
        }
        if (head.startsWith("%PDF-") || named.name().equals("pdf") && head.contains("%PDF-")) {
            return SourceFormats.named("pdf");
        }
        if (head.startsWith("PK\003\004")) {
            return zip(named, bytes);
        }
        boolean mayBeText = OfficeReader.FORMATS.contains(named.name()) && !head.startsWith("PK");
        boolean mayBePage = mayBeText || PAGES.contains(named.name());
        if (!mayBePage || Magic.of(bytes) != null) {
            return named;
        }
        String start = head.replace("\0", "").toLowerCase(Locale.ROOT);
        if (ARCHIVED_PAGE.matcher(start).find()) {
            return SourceFormats.named("mht");
        }
        if (PAGE.matcher(start).find()) {
            return SourceFormats.named("html");
        }
        return mayBeText ? text(named, bytes, start) : named;
    }

    private static SourceFormat zip(SourceFormat named, byte[] bytes) throws SeedFault {
        Set<String> names = ZipNames.of(bytes);
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return SourceFormats.named("docx");
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))) {
            throw new SeedFault("file-binary", "XLSX/PPTX");
        }
        if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
            return SourceFormats.named("odt");
        }
        if (names.contains("OFD.xml")) {
            return SourceFormats.named("ofd");
        }
        if (ZIPS.contains(named.name())) {
            return named;
        }
        throw new SeedFault("file-binary", String.valueOf(Magic.of(bytes)));
    }

    /** A document that is no binary data at all. */
    private static SourceFormat text(SourceFormat named, byte[] bytes, String start) throws SeedFault {
        if (WORD_XML.matcher(start).find()) {
            throw new SeedFault("file-unsupported", "xml", SourceFormats.shown());
        }
        try {
            new Decoder(bytes).decode();
            return SourceFormats.named("txt");
        } catch (SeedFault fault) {
            return named;
        }
    }
}
