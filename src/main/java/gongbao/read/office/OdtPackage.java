package gongbao.read.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of an OpenDocument text that are read. */
final class OdtPackage {

    private static final Set<String> READ = Set.of("content.xml", "styles.xml", "META-INF/manifest.xml", "mimetype");

    private final byte[] content;
    private final byte @Nullable [] styles;

    private OdtPackage(byte[] content, byte @Nullable [] styles) {
        this.content = content;
        this.styles = styles;
    }

    /**
     * The parts of a file.
     *
     * @throws OfficeFault where it is protected, made to do harm, or no text but a sheet or slides
     * @throws IOException where its zip is broken
     */
    static OdtPackage of(byte[] bytes) throws IOException, OfficeFault {
        XmlParts parts = XmlParts.of(bytes, READ::contains);
        String type = string(parts.part("mimetype"));
        if (type.contains("opendocument") && !type.contains("opendocument.text")) {
            throw new OfficeFault("file-binary", type.strip());
        }
        if (string(parts.part("META-INF/manifest.xml")).contains("encryption-data")) {
            throw new OfficeFault("file-encrypted");
        }
        byte[] content = parts.part("content.xml");
        if (content == null) {
            throw new OfficeFault("file-broken", "odt");
        }
        return new OdtPackage(content, parts.part("styles.xml"));
    }

    private static String string(byte @Nullable [] part) {
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }

    /** The text, with styles of its own. */
    byte[] content() {
        return content;
    }

    /** Styles, heads and feet of pages; null where there are none. */
    byte @Nullable [] styles() {
        return styles;
    }
}
