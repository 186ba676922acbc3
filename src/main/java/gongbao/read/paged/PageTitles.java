package gongbao.read.paged;

import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page calls itself, in its head and in its text: pages of one text call themselves the same, but for the number of the page.
 *
 * @param said by where it stands, without blanks
 */
record PageTitles(Map<String, List<String>> said) {

    private static final int SHORTEST = 6;

    static PageTitles of(Document page) {
        Map<String, List<String>> said = new HashMap<>();
        add(said, "title", page.title());
        for (Element meta : page.select("meta[name=ArticleTitle], meta[name=articletitle], meta[name=ARTICLETITLE]")) {
            add(said, "meta", meta.attr("content"));
        }
        for (Element heading : page.select("h1")) {
            add(said, "heading", heading.text());
        }
        return new PageTitles(said);
    }

    private static void add(Map<String, List<String>> said, String where, String title) {
        String words = Blanks.squeeze(title);
        if (words.length() >= SHORTEST) {
            said.computeIfAbsent(where, none -> new ArrayList<>()).add(words);
        }
    }

    /**
     * Whether another page bears the same title: wherever both have one.
     *
     * @param page which page the other is
     */
    boolean areThoseOf(PageTitles other, int page) {
        Pattern mark = Pattern.compile("[（(\\[【_-]*第?0?" + page + "页?[)）\\]】]*(?=$|[_|｜-])");
        boolean any = false;
        for (Map.Entry<String, List<String>> mine : said.entrySet()) {
            List<String> others = other.said.get(mine.getKey());
            if (others != null) {
                any = true;
                if (others.stream().noneMatch(title -> isOf(mine.getValue(), title, mark))) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean isOf(List<String> titles, String title, Pattern mark) {
        return titles.contains(title)
                || titles.stream()
                        .anyMatch(mine -> mark.matcher(title).replaceFirst("").equals(mine)
                                || mark.matcher(title)
                                        .replaceFirst("")
                                        .equals(mine.replaceFirst("[（(\\[【_-]*第?0?1页?[)）\\]】]*(?=$|[_|｜-])", "")));
    }
}
