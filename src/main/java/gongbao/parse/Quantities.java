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
        WholeFigure whole = new WholeFigure(text, from);
        int partEnd = -1;
        Forms<FigureForm>.Walk walk = FORMS.in(text, from, to);
        for (Found<FigureForm> next = walk.next(); next != null; next = walk.next()) {
            Quantity piece = next.form().reader().read(next);
            Quantity quantity = piece == null ? null : whole.of(piece);
            if (quantity == null || isDate(text, quantity)) {
                continue;
            }
            boolean part = quantity.start() == partEnd || isPart(text, quantity);
            partEnd = part ? quantity.end() : -1;
            if (!part) {
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

    /** 3小时20分钟, 5元3角: with digits behind its unit it is a part of one figure that no form reads. */
    private static boolean isPart(String text, Quantity q) {
        char next = q.end() < text.length() ? text.charAt(q.end()) : ' ';
        return q.is(Quantity.Shape.PLAIN) && '0' <= next && next <= '9';
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
