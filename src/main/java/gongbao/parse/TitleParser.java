package gongbao.parse;

import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.Slug;
import gongbao.text.SourceText;
import gongbao.zh.Pinyin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a communiqué is called, and by which id it is known. */
final class TitleParser {

    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_FIRST_WORDS = 40;
    private static final int HASH = 8;

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
        String named = source.meta().getOrDefault("ArticleTitle", source.meta().getOrDefault("title", ""));
        return !named.isBlank() ? named.strip() : met.name() != null ? met.name() : firstWords();
    }

    private String firstWords() {
        String text = reading.body().strip();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        if (line.length() <= LONGEST_FIRST_WORDS) {
            return line;
        }
        int last = LONGEST_FIRST_WORDS - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(last)) ? last : last + 1) + "…";
    }

    /** 〔例〕511826-15-6; a slug of the title with the day where the meeting is not known. */
    String id(Meeting met, String title, @Nullable LocalDate published) {
        MeetingKey key = met.key();
        if (key != null) {
            return key.toString();
        }
        String numbered = met.idWithoutTerm();
        if (numbered != null) {
            return numbered;
        }
        if (met.code() != null && met.organ() == Organ.CONFERENCE && met.name() != null && met.endDate() != null) {
            // 扩大干部会议 of two counties on one day: the place tells them apart.
            return cut(met.code() + "-" + Pinyin.slug(met.name())) + "-" + met.endDate();
        }
        String slug = cut(Pinyin.slug(title));
        LocalDate day = met.endDate() != null ? met.endDate() : published;
        String hash = source.file().sha256();
        String stem = slug.isEmpty() ? "text-" + hash.substring(0, Math.min(HASH, hash.length())) : slug;
        return day == null || !isOfOurs(day) ? Slug.free(stem) : stem + "-" + day;
    }

    /** Other years are written with a sign. */
    private static boolean isOfOurs(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 10_000;
    }

    /** Whole syllables only. */
    private static String cut(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
