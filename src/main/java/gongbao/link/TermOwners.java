package gongbao.link;

import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.model.TermOwner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose formula a term is. Who uses it first in the archive proves nothing: the archive is never whole. A text has to say
 * whose it is, or the first to use it has to set it up and say what its parts are.
 */
final class TermOwners {

    /** 〔例〕省委|“两河一带”, 市委|十二届三次全会确定的“一城三园”, 党中央提出的“…”. */
    private static final Pattern BODY =
            Pattern.compile("(党中央|(省|自治区|市|州|盟|县|旗|区)(?:党)?委)(?:[^“”]{0,16}(?:提出|确定|确立|明确|部署|谋划|作出)的?)?$");

    /** 〔例〕主动融入|全省|“两河一带”: said from below, with a verb that only makes sense from there. */
    private static final Pattern ABOVE = Pattern.compile(".*(?:融入|服务|对接|落实|抢抓).*全(省|自治区|市|州|盟)$");

    /** 〔例〕学习运用|浙江|“千万工程”经验. */
    private static final Pattern ELSEWHERE = Pattern.compile(".*(?:学习|运用|借鉴|推广|践行)([^“”]{2,9})$");

    /** 〔例〕加快构建|“一城三园”发展格局: sets it up, other than 落实“…” or 纠治“…”. */
    private static final Pattern SETS_UP = Pattern.compile(".*(?:构建|形成|确立|实施|打造|启动)$");

    private static final int LONGEST_NAME = 9;

    private TermOwners() {}

    /** @param uses the earliest first */
    static @Nullable TermOwner of(List<TermUse> uses, boolean partsDefinedAtFirst) {
        Map<String, TermOwner> attributed = new LinkedHashMap<>();
        for (TermUse use : uses) {
            String code = attributed(use.clauseBefore(), use.draft().home());
            if (code != null) {
                attributed.putIfAbsent(code, new TermOwner(code, TermOwner.Basis.ATTRIBUTED, use.mention()));
            }
        }
        if (!attributed.isEmpty()) {
            return attributed.size() == 1 ? attributed.values().iterator().next() : null;
        }
        return partsDefinedAtFirst ? defined(uses) : null;
    }

    private static @Nullable TermOwner defined(List<TermUse> uses) {
        TermUse first = uses.get(0);
        String home = first.draft().home();
        Moment day = first.draft().communique().day();
        if (home == null || day == null) {
            return null;
        }
        boolean alone = uses.stream()
                .filter(use -> !isAfter(use.draft().communique().day(), day))
                .allMatch(use -> use.draft() == first.draft());
        return alone && SETS_UP.matcher(first.clauseBefore()).matches()
                ? new TermOwner(home, TermOwner.Basis.DEFINED, first.mention())
                : null;
    }

    /** A text without a day may be older than any. */
    private static boolean isAfter(@Nullable Moment one, Moment other) {
        return one != null && one.compareTo(other) > 0;
    }

    private static @Nullable String attributed(String clause, @Nullable String home) {
        Matcher body = BODY.matcher(clause);
        if (body.find()) {
            return body.group(2) == null ? MeetingKey.COUNTRY : placeOf(clause, body.start(2), body.group(2), home);
        }
        Matcher above = ABOVE.matcher(clause);
        if (home != null && above.matches()) {
            String code = Vicinity.called(above.group(1), home);
            return code == null || code.equals(home) ? null : code;
        }
        Matcher elsewhere = ELSEWHERE.matcher(clause);
        return elsewhere.matches() ? Vicinity.named(elsewhere.group(1), home) : null;
    }

    /** 〔例〕开封|市|委 → the place named before the body; 市|委 alone → what that means from the text's own place. */
    private static @Nullable String placeOf(String clause, int level, String word, @Nullable String home) {
        int end = level + word.length();
        for (int start = Math.max(0, end - LONGEST_NAME); start <= level - 2; start++) {
            String code = Vicinity.named(clause.substring(start, end), home);
            if (code != null) {
                return code;
            }
        }
        return home == null ? null : Vicinity.called(word, home);
    }
}
