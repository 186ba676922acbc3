package gongbao.site.render;

import gongbao.model.Slug;
import java.nio.file.Path;

/**
 * Where a file of the site lies: names joined by {@code /}, each of lower-case ASCII letters, digits and hyphens, the last with
 * its endings. Nothing else names a file that is written, so none can lie outside of the site's folder, whatever a source says.
 *
 * @param text 〔例〕{@code index.html}, {@code people/yang-jun--2.html}, {@code assets/site.1a2b3c4d.css}
 */
public record SitePath(String text) {

    private static final int LONGEST_NAME = 200;

    public SitePath {
        if (!isPath(text)) {
            throw new IllegalArgumentException("no path of a site: “" + text + "”");
        }
    }

    private static boolean isPath(String text) {
        String[] names = text.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (!isName(names[i], i == names.length - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name, boolean last) {
        String[] parts = name.split("\\.", -1);
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(SitePath::isPlain)) {
                return false;
            }
        }
        return (last || parts.length == 1) && name.length() <= LONGEST_NAME && !Slug.isDevice(parts[0]);
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /** The file in a folder; refuses what would lie outside of it. */
    public Path in(Path folder) {
        Path file = folder.resolve(text).normalize();
        if (!file.startsWith(folder.normalize()) || file.equals(folder.normalize())) {
            throw new IllegalArgumentException("not in the site's folder: “" + text + "”");
        }
        return file;
    }
}
