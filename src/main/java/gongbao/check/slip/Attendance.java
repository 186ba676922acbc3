package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.model.Attendee;
import java.util.List;
import java.util.function.Consumer;

/** Numbers of those who were due, came and stayed away, where the text gives all of them. */
final class Attendance {

    static final List<Check> CHECKS = List.of(new Check(
            "count",
            Level.WARNING,
            "正文前后所载人数",
            List.of(
                    Sample.wrong("中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日举行。应到县委委员31人，实到33人，符合规定人数。", "县委委员31人 → ?"),
                    Sample.wrong("中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日举行。应到县委委员33人，实到31人，因病因事缺席3人。", "因病因事缺席3人 → ?"),
                    Sample.right("中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日举行。应到县委委员33人，实到31人，因事缺席2人。"),
                    Sample.right("中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日举行。应到县委委员33人，实到29人，因公外出3人，因病缺席1人。")),
            Attendance::find));

    private Attendance() {}

    private static void find(CheckedText text, Consumer<Slip> to) {
        List<Attendee> groups = text.communique().attendees();
        int missing = missing(groups);
        for (Attendee group : groups) {
            Attendee.Tally tally = group.tally();
            if (tally.approximate() || tally.count() == null) {
                continue;
            }
            if (tally.expected() != null && tally.count() > tally.expected()) {
                to.accept(Slip.of("count", group.span(), null)
                        .note(
                                "present",
                                tally.expected().toString(),
                                tally.count().toString()));
            } else if (group.role() == Attendee.Role.ABSENT && missing >= 0 && tally.count() > missing) {
                to.accept(Slip.of("count", group.span(), null)
                        .note("absent", String.valueOf(missing), tally.count().toString()));
            }
        }
    }

    /** How many of those due were not there; -1 where that is not known. Not every one of them need be told of. */
    private static int missing(List<Attendee> groups) {
        int missing = -1;
        for (Attendee group : groups) {
            Integer due = group.tally().expected();
            Integer came = group.tally().count();
            if (due != null && came != null) {
                missing = Math.max(0, missing) + due - came;
            }
        }
        return missing;
    }
}
