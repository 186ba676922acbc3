package gongbao.review;

import gongbao.model.Attendee;
import gongbao.model.Communique;
import gongbao.model.Concern;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Numbers of those who attended that cannot be so. */
final class Counts {

    static final List<Kind> KINDS = List.of(
            new Kind(
                    "review-more-than-due",
                    Concern.CONTRADICTION,
                    "15-6 2024年1月5日：应到县委委员31人，实到33人，符合规定人数。",
                    "15-6 2024年1月5日：应到县委委员33人，实到31人，符合规定人数。",
                    Counts::present),
            new Kind(
                    "review-more-absent",
                    Concern.CONTRADICTION,
                    "15-6 2024年1月5日：应到县委委员33人，实到31人，因病因事缺席3人。",
                    "15-6 2024年1月5日：应到县委委员33人，实到29人，因公外出3人，因病缺席1人。",
                    Counts::absent));

    private Counts() {}

    private static List<Question> present(Kind kind, Archive archive) {
        return ask(
                kind,
                archive,
                (edition, group) ->
                        group.count() != null && group.expected() != null && group.count() > group.expected());
    }

    /** More were away than are missing. Fewer are no contradiction: not every one need be told of. */
    private static List<Question> absent(Kind kind, Archive archive) {
        return ask(kind, archive, (edition, group) -> {
            int missing = missing(edition.communique());
            return group.role() == Attendee.Role.ABSENT
                    && group.count() != null
                    && missing >= 0
                    && group.count() > missing;
        });
    }

    /** How many of those due were not there; -1 where that is not known. */
    private static int missing(Communique communique) {
        int missing = -1;
        for (Attendee group : communique.attendees()) {
            if (group.count() != null && group.expected() != null) {
                missing = Math.max(0, missing) + group.expected() - group.count();
            }
        }
        return missing;
    }

    private static List<Question> ask(Kind kind, Archive archive, BiPredicate<Edition, Attendee> wrong) {
        List<Question> questions = new ArrayList<>();
        for (Edition edition : archive.corpus.editions()) {
            for (Mention mention : edition.firstMentions(FactId.Kind.ATTENDEE)) {
                Attendee group = edition.fact(mention, Attendee.class);
                if (!group.approximate() && wrong.test(edition, group) && !archive.isAnswered(mention)) {
                    questions.add(question(kind, archive, edition, mention));
                }
            }
        }
        return questions;
    }

    /** Which of the numbers is wrong nobody knows: all are offered as they were read. */
    private static Question question(Kind kind, Archive archive, Edition edition, Mention mention) {
        List<Mention> counted = edition.firstMentions(FactId.Kind.ATTENDEE).stream()
                .filter(other -> other.equals(mention) || tally(edition, other).expected() != null)
                .toList();
        Paste paste = archive.naming.set(counted, other -> new @Nullable Object[] {
            "count",
            tally(edition, other).count(),
            "expected",
            tally(edition, other).expected()
        });
        return archive.question(kind, edition, List.of(mention), List.of(paste), mention.text());
    }

    private static Attendee.Tally tally(Edition edition, Mention mention) {
        return edition.fact(mention, Attendee.class).tally();
    }
}
