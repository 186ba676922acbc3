package gongbao.parse;

import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a text. */
final class Quantities {

    private static final Forms<FigureForm> FORMS = new Forms<>(FigureForm.IN_ORDER);

    private Quantities() {}

    /** All figures in a stretch of folded text, in order. */
    static List<Quantity> find(String text, int from, int to) {
        List<Quantity> found = new ArrayList<>();
        Forms<FigureForm>.Walk walk = FORMS.in(text, from, to);
        for (Found<FigureForm> next = walk.next(); next != null; next = walk.next()) {
            Quantity quantity = next.form().reader().read(next);
            if (quantity != null && !isDate(text, quantity)) {
                join(found, quantity);
                found.add(quantity);
            }
        }
        return found;
    }

    /** 2027年: a year, not a length of time; 第3: which one, not how many. */
    private static boolean isDate(String text, Quantity q) {
        boolean year = "年".equals(q.unit()) && q.number() != null && q.number() > 1900;
        boolean ordinal = q.start() > 0 && text.charAt(q.start() - 1) == '第' && q.is(Quantity.Shape.PLAIN);
        return year || ordinal;
    }

    /** What the next figure says of the one before it. */
    private static void join(List<Quantity> found, Quantity next) {
        int at = found.size() - 1;
        Quantity last = at < 0 ? null : found.get(at);
        if (last == null) {
            return;
        }
        if (last.is(Quantity.Shape.RANK) && next.is(Quantity.Shape.RANK) && next.start() - last.end() <= 1) {
            // 百强前60位: the second says where among the first.
            found.remove(at);
        } else if ("个".equals(last.unit()) && "个百分点".equals(next.unit()) && next.start() == last.end() + 1) {
            // 0.5个和1.5个百分点: the unit of the last is the unit of the one before, whose words break off.
            found.set(at, last.withUnit(next.unit()));
        }
    }
}
