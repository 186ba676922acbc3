package gongbao.serve;

import gongbao.diag.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The files of the site, as a server gives them out. */
final class SitePages {

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final Words words;

    SitePages(Words words) {
        this.words = words;
    }

    /** @param path as the browser wrote it: names of the site need no escape, so none is undone */
    Answer at(String path, Shown shown, Injection injection) {
        Site site = shown.sound();
        if (site == null) {
            return bare(shown, injection);
        }
        try {
            return at(path, site, shown.stamp(), injection);
        } catch (IOException | RuntimeException e) {
            return Answer.text(500, Faults.told(e));
        }
    }

    private static Answer at(String path, Site site, String stamp, Injection injection) throws IOException {
        String name = path.substring(1) + (path.endsWith("/") ? INDEX : "");
        byte[] file = isName(name) ? site.file(name) : null;
        if (file != null) {
            boolean page = name.endsWith(".html");
            return new Answer(200, FileTypes.of(name), page ? injection.script(file, stamp) : file);
        } else if (isName(name) && site.file(name + "/" + INDEX) != null) {
            return Answer.elsewhere(path + "/");
        }
        byte[] wrong = site.file(NOT_FOUND);
        return wrong == null
                ? Answer.text(404, "no such page")
                : new Answer(404, FileTypes.of(NOT_FOUND), injection.script(injection.base(wrong), stamp));
    }

    /** Letters, digits and hyphens between strokes and dots, as the site names its files; no name begins with a dot. */
    private static boolean isName(String name) {
        char before = '/';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean mark = c == '/' || c == '.';
            if (!mark && c != '-' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')
                    || mark && (before == '/' || before == '.')) {
                return false;
            }
            before = c;
        }
        return before != '/' && before != '.';
    }

    /** What stands where there is no site yet; what is wrong is told over it. */
    private Answer bare(Shown shown, Injection injection) {
        String title = words.get(shown.newest() == null && shown.fault() == null ? "starting" : "nothing");
        String page =
                "<!DOCTYPE html><html lang=\"" + words.language() + "\"><head><meta charset=\"UTF-8\"><title>" + title
                        + "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"></head>"
                        + "<body><main class=\"gongbao-bare\"><h1>" + title + "</h1></main></body></html>";
        byte[] bytes = injection.script(page.getBytes(StandardCharsets.UTF_8), shown.stamp());
        return new Answer(503, FileTypes.of(INDEX), bytes);
    }
}
