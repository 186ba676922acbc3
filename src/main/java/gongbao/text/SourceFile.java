package gongbao.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file a text was read from.
 *
 * <p>Where a text lies in several files, it is the first of them, and lines are numbered through all: {@link #pathAt} and
 * {@link #lineAt} say which line of which file a number is.
 *
 * @param path the given folder's own name and the way from there, with {@code /} between folders: the same on every machine
 * @param format name of the format that read it, 〔例〕{@code txt}: what the file is, whatever its extension says
 * @param charset IANA name of the charset that decoded it, {@code UTF-8} for formats that carry their own
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param setNumbers how many paragraphs begin with a number (一、 1.) that the program sets which shows the file: they stand in
 *     the text as it shows them, and are no characters of the file
 * @param pages all files of the text, this one first, where there are several; else none
 * @param missingPages numbers of the pages that the text has by its pager and that no file holds
 */
public record SourceFile(
        String path,
        String format,
        String charset,
        String sha256,
        int setNumbers,
        List<SourcePage> pages,
        List<Integer> missingPages) {

    public SourceFile {
        pages = FrozenList.of(pages);
        missingPages = FrozenList.of(missingPages);
    }

    /** A text that is one file. */
    public SourceFile(String path, String format, String charset, String sha256, int setNumbers) {
        this(path, format, charset, sha256, setNumbers, List.of(), List.of());
    }

    /** A file whose text is all its own. */
    public SourceFile(String path, String format, String charset, String sha256) {
        this(path, format, charset, sha256, 0);
    }

    /** Whether it is a web page, alone or with its pictures in one file. */
    public boolean isPage() {
        return format.equals("html") || format.equals("mht");
    }

    /** The paths of all files of the text, in the order of its pages. */
    public List<String> paths() {
        return pages.isEmpty()
                ? List.of(path)
                : pages.stream().map(SourcePage::path).toList();
    }

    /** The path of the file that holds a line. */
    public String pathAt(int number) {
        SourcePage page = page(number);
        return page == null ? path : page.path();
    }

    /** The number of a line in the file that holds it, from 1. */
    public int lineAt(int number) {
        SourcePage page = page(number);
        return page == null ? number : number - page.firstLine() + 1;
    }

    private @Nullable SourcePage page(int number) {
        return pages.stream()
                .filter(page -> page.firstLine() <= number)
                .reduce((one, next) -> next)
                .orElse(null);
    }
}
