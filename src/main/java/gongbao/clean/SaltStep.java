package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the phrase that copying sites sow into the lines they copy.
 *
 * <p>〔例〕全会指出，文章源自某某网-https://www.example.com/a要坚持……: the same address, with the same words before it, in three
 * lines or more. The part behind the salt continues the part before it.
 */
final class SaltStep implements CleanStep {

    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]{4,200}");
    private static final int ENOUGH_LINES = 3;
    private static final int MAX_WORDS = 30;
    private static final String NEVER_SALT = "。！？；，、：”）》!?;,:)";

    @Override
    public List<Line> clean(List<Line> lines) {
        Map<String, Integer> salts = salts(lines);
        if (salts.isEmpty()) {
            return lines;
        }
        List<Line> cleaned = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.isBody()) {
                wash(line, salts, cleaned);
            } else {
                cleaned.add(line);
            }
        }
        return cleaned;
    }

    /** Addresses that stand in enough lines, with how many characters before them are the same everywhere. */
    private static Map<String, Integer> salts(List<Line> lines) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Line line : lines) {
            if (line.isBody() && line.text().contains("://")) {
                Map<String, String> inLine = new HashMap<>();
                for (Matcher found = ADDRESS.matcher(line.text()); found.find(); ) {
                    String before = line.text().substring(Math.max(0, found.start() - MAX_WORDS), found.start());
                    inLine.merge(found.group(), before, SaltStep::commonEnd);
                }
                inLine.forEach((address, before) -> {
                    count.merge(address, 1, Integer::sum);
                    words.merge(address, before, SaltStep::commonEnd);
                });
            }
        }
        Map<String, Integer> salts = new HashMap<>();
        words.forEach((address, before) -> {
            if (count.getOrDefault(address, 0) >= ENOUGH_LINES) {
                salts.put(address, commonEnd(before, before).length());
            }
        });
        return salts;
    }

    /** The end that both share, back to a blank or the end of a sentence. */
    private static String commonEnd(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length()) {
            char c = a.charAt(a.length() - 1 - n);
            if (c != b.charAt(b.length() - 1 - n) || Blanks.isBlank(c) || NEVER_SALT.indexOf(c) >= 0) {
                break;
            }
            n++;
        }
        return a.substring(a.length() - n);
    }

    private static void wash(Line line, Map<String, Integer> salts, List<Line> into) {
        String text = line.text();
        int start = 0;
        for (Matcher found = ADDRESS.matcher(text); found.find(); ) {
            Integer words = salts.get(found.group());
            if (words != null) {
                int from = Math.max(start, found.start() - words);
                add(line, start, from, into);
                into.add(line.part(from, found.end()).as(Line.Kind.FURNITURE));
                start = found.end();
            }
        }
        add(line, start, text.length(), into);
    }

    private static void add(Line line, int from, int to, List<Line> into) {
        if (from == 0 && to == line.text().length()) {
            into.add(line);
        } else if (from < to) {
            Line part = line.part(from, to);
            into.add(from > 0 && !Blanks.isBlank(part.text()) ? part.continuing() : part);
        }
    }
}
