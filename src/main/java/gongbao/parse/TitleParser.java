package gongbao.parse;

import gongbao.lexicon.SiteNames;
import gongbao.model.Meeting;
import gongbao.text.Characters;
import gongbao.text.SourceText;
import java.util.List;

/** What a communiqué is called. */
final class TitleParser {

    private static final int LONGEST_FIRST_WORDS = 40;

    /** 各位代表:⏎ says whom a text is for, and nothing of the text. */
    private static final Cue SALUTATION = Cue.of(
            "title.salutation",
            "各位代表：\n现在，我向大会报告工作。",
            "各位代表：现在，我向大会报告工作。",
            "^(?:尊敬的)?(?:各位|同志们)[^\\n，。]{0,16}[：:!！]\\s{0,3}\\n\\s{0,20}");

    static final List<Cue> CUES = List.of(SALUTATION);

    private final SourceText source;
    private final Reading reading;
    private final FrontMatter front;

    TitleParser(SourceText source, Reading reading, FrontMatter front) {
        this.source = source;
        this.reading = reading;
        this.front = front;
    }

    /** The title the editor gave, else the printed one, the page's, the meeting's name, the first words; never null. */
    String title(Meeting met) {
        String given = source.given().get("title");
        if (given != null) {
            return given;
        }
        if (front.title() != null) {
            return reading.unbroken(front.title());
        }
        String page = ofPage(source);
        // 县委常委会会议: every week has one, and the name tells no text from another. What tells of a part has not the name
        // of the whole.
        boolean other = met.rule().equals(MeetingRules.STANDING.name()) || Presiding.opensPart(reading, front.first());
        String name = other ? null : met.name();
        return !page.isEmpty() ? page : name != null ? name : firstWords();
    }

    /** The title that an editor gave, else that of the page's head; empty where there is none. */
    static String beside(SourceText source) {
        return source.given().getOrDefault("title", ofPage(source));
    }

    private static String ofPage(SourceText source) {
        String named = source.meta().getOrDefault("ArticleTitle", source.meta().getOrDefault("title", ""));
        String title = named.strip();
        return title.substring(0, SiteNames.behind(title));
    }

    private String firstWords() {
        String text = SALUTATION.matcher(reading.body().strip()).replaceFirst("");
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        if (line.length() <= LONGEST_FIRST_WORDS) {
            return line;
        }
        return line.substring(0, Characters.boundary(line, LONGEST_FIRST_WORDS)) + "…";
    }
}
