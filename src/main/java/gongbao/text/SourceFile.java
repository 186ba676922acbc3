package gongbao.text;

/**
 * The file a text was read from.
 *
 * @param path the given folder's own name and the way from there, with {@code /} between folders: the same on every machine
 * @param format name of the format that read it, 〔例〕{@code txt}: what the file is, whatever its extension says
 * @param charset IANA name of the charset that decoded it, {@code UTF-8} for formats that carry their own
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param setNumbers how many paragraphs begin with a number (一、 1.) that the program sets which shows the file: they stand in
 *     the text as it shows them, and are no characters of the file
 */
public record SourceFile(String path, String format, String charset, String sha256, int setNumbers) {

    /** A file whose text is all its own. */
    public SourceFile(String path, String format, String charset, String sha256) {
        this(path, format, charset, sha256, 0);
    }
}
