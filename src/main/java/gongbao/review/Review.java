package gongbao.review;

import gongbao.model.Corpus;
import gongbao.model.Question;
import gongbao.model.SiteInfo;
import java.util.List;
import java.util.stream.Stream;

/** All that is asked before a site is published. */
public final class Review {

    /** In the order of consequence. */
    static final List<Kind> KINDS = Stream.of(
                    Told.CONTRADICTIONS,
                    MeetingDays.KINDS,
                    Counts.KINDS,
                    Told.AMBIGUITIES,
                    Ambiguities.KINDS,
                    OpenMentions.AMBIGUITIES,
                    NearNames.KINDS,
                    Told.OPEN,
                    OpenMentions.OPEN,
                    OnlyHere.KINDS,
                    SiteLines.KINDS)
            .flatMap(List::stream)
            .toList();

    private Review() {}

    /** The questions, by consequence and then in the order of the archive. */
    public static List<Question> of(Corpus corpus, SiteInfo info) {
        Archive archive = new Archive(corpus, info);
        return KINDS.parallelStream()
                .map(kind -> kind.ask(archive))
                .flatMap(List::stream)
                .toList();
    }
}
