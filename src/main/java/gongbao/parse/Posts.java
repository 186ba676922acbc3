package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds offices in a text, and where the words of one begin.
 *
 * <pre>
 * 县委副书记、县长|王某某                  → 县委副书记、县长
 * 听取和讨论了|区委书记|张某              → 区委书记
 * 甲某的讲话和|市委常委、副市长|乙某        → 市委常委、副市长
 * </pre>
 */
final class Posts {

    private static final int LONGEST = 40;

    private static final Words POST = Words.of("posts");

    /** …的讲话和|市委常委、副市长: before 和 stands no office. */
    private static final Pattern OTHER_THING = Pattern.compile("(?:讲话|报告|说明|同志|汇报)$");

    private static final Pattern DEED = Pattern.compile("^.{0,24}(?:听取|讨论|审议|通过|传达|学习|研究|宣读|邀请|任命)(?:和讨论|并讨论|并审议)?了?");

    private final Reading reading;

    Posts(Reading reading) {
        this.reading = reading;
    }

    /** The last word of the next office in {@code [from, end)}: 书记, 县长; null where there is none. */
    @Nullable
    Span next(int from, int end) {
        return POST.find(reading.text(), from, end);
    }

    /** The same in words of their own. */
    static @Nullable Span find(String words, int from) {
        return POST.find(words, from, words.length());
    }

    /** The office begins behind the last mark, verb or joint before it; offices in a row (县委副书记、县长) are one. */
    Span office(int floor, int end) {
        int start = end;
        String s = reading.text();
        int lowest = Math.max(floor, end - LONGEST);
        while (start > lowest) {
            char c = s.charAt(start - 1);
            boolean joint = c == '、' && NameReader.endsWithPost(s.substring(Math.max(lowest, start - 9), start - 1));
            boolean other = c == '和'
                    && OTHER_THING
                            .matcher(s.substring(Math.max(lowest, start - 3), start - 1))
                            .find();
            if (other || ",。;:!”》)由有的是".indexOf(c) >= 0 && c != '、' || c == '、' && !joint) {
                break;
            }
            start--;
        }
        for (String verb : List.of(
                "听取了", "听取", "讨论了", "听取和讨论了", "根据", "经", "在", "会议由", "全会由", "本次", "这次", "此次", "请", "同意", "传达了", "学习了",
                "和")) {
            if (s.startsWith(verb, start) && start + verb.length() < end - 1) {
                start += verb.length();
            }
        }
        // 听取和讨论了|区委书记: verbs before an office are no part of it.
        Matcher verb = DEED.matcher(s).region(start, end);
        int from = verb.find() && verb.end() < end - 1 ? verb.end() : start;
        return new Span(from, end);
    }
}
