package gongbao.parse;

import gongbao.model.Genre;
import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.zh.Folded;
import gongbao.zh.Pinyin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By which id a text is known. It says whose text it is and of which meeting, and is made of the text alone: it does not change
 * when others come or go.
 *
 * <pre>
 * 511826-15-6                       the communiqué of a meeting
 * 511826-15-6-resolution            what its meeting can have one of only
 * 511826-15-6-decision-3f2a9c       what it can have several of: the mark is made of the title
 * 430100-2019-government-report     a report on work
 * yun-zhou-shi-…-3f2a9c-2024-01-05  where the meeting is not known: the title with its mark, and the day
 * </pre>
 *
 * @param title the title as it is shown
 * @param genre what kind of text it is
 * @param body its words
 * @param published the day of its publication; null where it is not known
 */
record TextIds(
        String title, Genre genre, String body, @Nullable LocalDate published) {

    private static final int LONGEST_SLUG = 60;
    private static final int MARK = 6;
    private static final int HASH = 8;
    private static final int HEAD = 200;

    String of(Meeting met) {
        MeetingKey key = met.key();
        if (genre == Genre.WORK_REPORT) {
            return new ReportIds(folded(), head(), day(met), hash(title + body, HASH)).of(met);
        }
        String meeting = key == null ? ofUncounted(met) : key.toString();
        return meeting == null ? byTitle(met) : meeting + ofKind();
    }

    /** A session of no term is told by its year, 扩大干部会议 of two counties on one day by the place; null for others. */
    private static @Nullable String ofUncounted(Meeting met) {
        String numbered = met.idWithoutTerm();
        if (numbered != null) {
            return numbered;
        }
        boolean known =
                met.code() != null && met.organ() == Organ.CONFERENCE && met.name() != null && met.day() != null;
        return known ? cut(met.code() + "-" + Pinyin.slug(String.valueOf(met.name()))) + "-" + met.day() : null;
    }

    /** What the id of a meeting's text has behind that of the meeting; nothing for its communiqué. */
    private String ofKind() {
        String head = folded();
        TextKind kind = TextKind.of(head);
        if (kind != null && kind.isSo(true)) {
            return "-" + kind.mark() + (kind.hasNamesakes(head) ? "-" + mark(head) : "");
        }
        return switch (genre) {
            case MEETING_NEWS -> "-news-" + mark(head);
            case CONGRESS -> head.contains("公报") ? "" : "-text-" + mark(head);
            case PLENUM, DISCIPLINE_PLENUM -> "";
            default -> "-text-" + mark(head);
        };
    }

    /** Its first lines, which tell who reports where the title does not. */
    private String head() {
        return Folded.of(body.substring(0, Math.min(HEAD, body.length()))).text();
    }

    private String folded() {
        return Folded.of(title).text();
    }

    /** Title, day and a mark of the title: titles that sound alike are many; a text without letters is known by its words. */
    private String byTitle(Meeting met) {
        String slug = cut(Pinyin.slug(title));
        LocalDate day = day(met);
        String stem = slug.isEmpty() ? "text-" + hash(body, HASH) : slug + "-" + mark(folded());
        return day == null || !isOfOurs(day) ? stem : stem + "-" + day;
    }

    private @Nullable LocalDate day(Meeting met) {
        LocalDate held = met.day() != null ? met.day() : met.givenOn();
        return held != null ? held : published;
    }

    /** A mark of words, the same wherever they stand. */
    static String mark(String words) {
        return hash(words, MARK);
    }

    private static String hash(String words, int length) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Other years are written with a sign. */
    private static boolean isOfOurs(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 10_000;
    }

    /** Whole syllables only. */
    static String cut(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
