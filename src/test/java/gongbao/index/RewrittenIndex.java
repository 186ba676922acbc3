package gongbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a file of an index anew, as if the build had written it so: whole in itself, and known to the manifest. */
public final class RewrittenIndex {

    private RewrittenIndex() {}

    /**
     * Sets one of the strings of a file.
     *
     * @param site the folder above {@code search/}
     * @param name of the file: {@code texts/0}
     */
    public static void set(Path site, String name, int string, String words) throws IOException {
        List<String> strings = new ArrayList<>(IndexFile.read(site, name).strings());
        strings.set(string, words);
        write(site, name, strings);
    }

    static void write(Path site, String name, List<String> strings) throws IOException {
        List<String> manifest =
                new ArrayList<>(IndexFile.read(site, Manifest.NAME).strings());
        IndexFolder folder = new IndexFolder(site);
        folder.write(name, strings);
        int at = Sums.folder(name).length() + 1 + Sums.DIGITS * Sums.number(name);
        String sum = folder.sums().get(0).substring(at);
        manifest.replaceAll(each -> each.startsWith(Sums.folder(name) + " ")
                ? each.substring(0, at) + sum + each.substring(at + Sums.DIGITS)
                : each);
        folder.write(Manifest.NAME, manifest);
    }
}
