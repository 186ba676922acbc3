package gongbao.parse;

import gongbao.model.Target.Commitment;
import gongbao.model.Target.Comparator;
import gongbao.model.Target.Direction;
import gongbao.model.Target.Measure;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a figure how it is meant: as a level or a growth, as a floor or a ceiling, how firmly. */
final class TargetMeasures {

    static final Pattern STRIVE = Pattern.compile("力争|争取|努力|力求|奋力");
    static final Pattern ENSURE = Pattern.compile("确保|保证");

    private TargetMeasures() {}

    static Measure measure(Quantity value, String printed, String indicator, String whole) {
        switch (value.form()) {
            case RATIO:
                return Measure.RATIO;
            case RANK:
                return Measure.RANK;
            case MULTIPLE:
                return Measure.MULTIPLE;
            default:
        }
        if ("倍".equals(value.unit())) {
            return Measure.MULTIPLE;
        }
        // 工业增加值突破80亿元: the 增 of a name is no growth.
        String before = printed.replace("增加值", "");
        boolean to = before.matches(".*(?:到|至|达到|达)(?:约)?$") && !before.matches(".*(?:增速|增幅|涨幅|增长率|年均增长).*");
        boolean added =
                words(indicator, before).matches(".*(?:累计(?!下降|降低|增长|提高)|新[增建改签入招培引认注开创打发纳](?!区)|招引|引进|引育|净增|实施项目).*");
        boolean percent = value.unit() != null
                && ("%".equals(value.unit())
                        || value.unit().endsWith("百分点")
                        || value.unit().equals("‰"));
        boolean average = words(indicator, before).matches(".*(?:平均|率|年限|水平|寿命).*");
        if (added && !percent && !average) {
            return Measure.CUMULATIVE;
        }
        String words = words(indicator, before);
        if (percent && words.contains("年均") && !to) {
            return Measure.ANNUAL_GROWTH;
        }
        if (!to && before.matches(".*(?:增长|提高|提升|上升|下降|降低|减少|缩小|递增|增加|压减|增)[^到至]{0,6}$")
                || percent && words.matches(".*(?:增速|增幅|涨幅|降幅|增长率|增长速度).*")) {
            return words.contains("年均") ? Measure.ANNUAL_GROWTH : Measure.GROWTH;
        }
        if ("成".equals(value.unit())) {
            return Measure.SHARE;
        }
        if (value.unit() == null && indicator.endsWith("比")) {
            return Measure.RATIO;
        }
        if (percent && whole.matches(".*(?:占|相当于).{0,20}(?:比重|比例|比).*|.*(?:占比|比重).*")) {
            return Measure.SHARE;
        }
        return Measure.LEVEL;
    }

    private static String words(String indicator, String before) {
        return before.contains(indicator) ? before : indicator + before;
    }

    static Comparator comparator(Quantity value, String before, String after) {
        if (value.form() == Quantity.Form.RANK) {
            return Comparator.AT_MOST;
        }
        if (value.form() == Quantity.Form.RANGE) {
            return Comparator.BETWEEN;
        }
        if (after.startsWith("以上") || after.startsWith("及以上")) {
            return Comparator.AT_LEAST;
        }
        if (after.startsWith("以内") || after.startsWith("以下") || after.startsWith("之内")) {
            return Comparator.AT_MOST;
        }
        if (after.startsWith("左右") || after.startsWith("上下") || before.endsWith("约")) {
            return Comparator.ABOUT;
        }
        String near = before.substring(Math.max(0, before.length() - 14));
        if (near.matches(".*(?:不低于|不少于|至少)[^,]{0,8}")) {
            return Comparator.AT_LEAST;
        }
        if (near.matches(".*(?:不超过|不高于|不突破|控制在|控制)[^,]{0,8}")) {
            return Comparator.AT_MOST;
        }
        if (near.matches(".*(?:超过|超|突破|高于|大于|快于|高出)[^,]{0,10}")) {
            return Comparator.EXCEED;
        }
        if (near.matches(".*(?:低于|小于)[^,]{0,10}")) {
            return Comparator.BELOW;
        }
        return near.matches(".*(?:保持在|稳定在|维持在|保持|稳定|维持)$") ? Comparator.KEEP : Comparator.EQUAL;
    }

    static Commitment commitment(String before, Commitment carried) {
        if (ENSURE.matcher(before).find()) {
            return Commitment.ENSURE;
        }
        return STRIVE.matcher(before).find() ? Commitment.STRIVE : carried;
    }

    static @Nullable Direction direction(String before, @Nullable String indicator) {
        String words = ((indicator == null ? "" : indicator) + before).replace("增加值", "");
        if (before.matches(".*(?:下降|降低|减少|缩小|压减|压降|降).*")) {
            return Direction.DOWN;
        }
        return words.matches(".*(?:增长|提高|提升|增加|上升|递增|增速|增幅|涨幅|增|升).*") ? Direction.UP : null;
    }
}
