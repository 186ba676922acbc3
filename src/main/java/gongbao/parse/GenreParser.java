package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Genre;
import gongbao.model.Organ;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what kind of text it is, from its title first and from its meeting second. */
final class GenreParser {

    private static final Cue ENGLISH = Cue.of(
            "genre.english-plenum",
            "Communiqué of the Third Plenary Session",
            "Communiqué of the Third Session",
            "(?is)communiqu.*plen|plen.*communiqu");

    static final List<Cue> CUES = List.of(ENGLISH);

    private GenreParser() {}

    /**
     * @param title folded title; null where there is none
     * @param meeting name of the meeting that the text reports; null where it reports none
     * @param opens whether that name opens its paragraph, as in a communiqué; news begin with the day
     */
    static Genre parse(@Nullable String title, @Nullable MeetingName meeting, boolean opens) {
        String head = title == null ? "" : title;
        for (Map.Entry<String, List<String>> row : Lexicon.list("genres").entrySet()) {
            if (head.contains(row.getKey())) {
                Genre genre = Genre.valueOf(
                        row.getValue().get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                // 关于召开党代会的决议 and 全会公报 that name a congress are still what their last word says.
                if (genre != Genre.CONGRESS || meeting == null || !meeting.isPlenum()) {
                    return genre;
                }
            }
        }
        boolean communique = head.contains("公报") || title == null && meeting != null && meeting.full() && opens;
        if (meeting == null) {
            return ENGLISH.in(head) ? Genre.PLENUM : Genre.OTHER;
        }
        if (!meeting.isPlenum()) {
            return Genre.CONGRESS;
        }
        if (meeting.organ() != Organ.COMMITTEE && meeting.organ() != Organ.DISCIPLINE_COMMISSION) {
            return Genre.MEETING_NEWS;
        }
        if (!communique) {
            return Genre.MEETING_NEWS;
        }
        return meeting.organ() == Organ.DISCIPLINE_COMMISSION ? Genre.DISCIPLINE_PLENUM : Genre.PLENUM;
    }
}
