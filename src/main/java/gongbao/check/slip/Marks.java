package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two marks where one belongs: {@code ，，}, {@code 、。}. */
final class Marks {

    static final List<Check> CHECKS = List.of(new Check(
            "marks",
            Level.WARNING,
            "GB/T 15834-2011 4.1–4.7",
            List.of(
                    Sample.wrong("要坚持稳字当头，，推动经济发展。。", "，， → ，", "。。 → 。"),
                    Sample.wrong("一要抓项目、，二要抓招商；。", "、， → ，", "；。 → 。"),
                    Sample.right("他说：“好！”。大家说：“行。”……，增长8％，。")),
            Marks::find));

    /** The weaker before the stronger: of two the stronger stays. */
    private static final String STRENGTH = "、，：；。";

    private Marks() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        for (int i = 1; i < text.length; i++) {
            if (isMark(text[i]) && isMark(text[i - 1])) {
                int end = i + 1;
                while (isMark(text[end])) {
                    end++;
                }
                if (isFault(text, i - 1, end)) {
                    to.accept(plain.slip("marks", i - 1, end, mend(text, i - 1, end)));
                }
                i = end;
            }
        }
    }

    private static boolean isMark(char c) {
        return STRENGTH.indexOf(c) >= 0;
    }

    /** Behind a per cent sign and dots marks are debris of a conversion; a row of full stops is meant as dots. */
    private static boolean isFault(char[] text, int start, int end) {
        char before = start == 0 ? '\n' : text[start - 1];
        return "％%…‰\n".indexOf(before) < 0 && end - start <= 3;
    }

    /** One mark said twice, or the stronger of two; which of others is meant only a person can tell. */
    private static @Nullable String mend(char[] text, int start, int end) {
        char strongest = text[start];
        for (int i = start; i < end; i++) {
            strongest = STRENGTH.indexOf(text[i]) > STRENGTH.indexOf(strongest) ? text[i] : strongest;
        }
        return String.valueOf(strongest);
    }
}
