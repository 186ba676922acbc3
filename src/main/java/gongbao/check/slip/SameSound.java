package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.Alike;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A character that sounds or looks like the right one, in a word: {@code 稳建的货币政策}.
 *
 * <p>Nothing is known of the sentence but its words: what is written falls into rare or single characters, and with another
 * character of the same sound or shape it falls into frequent words, the neighbours too.
 */
final class SameSound {

    static final List<Check> CHECKS = List.of(
            new Check(
                    "homophone",
                    Level.WARNING,
                    "通用规范汉字表；GB/T 9704-2012 7.3",
                    List.of(
                            Sample.wrong("会议强调，要实施稳建的方针，推动经挤增长。", "稳建 → 稳健", "经挤 → 经济"),
                            Sample.right("会议强调，要做好维稳建设和信访工作，统一建账，分户管理。"),
                            Sample.right("实行“免审即享”，落实“四防”措施，登上灵鹫山，中国共产党云陵县委，基础尚不牢固。"),
                            Sample.right("弘扬伟大抗疫精神，各项目视情推进，靖州苗族侗族自治县参加，由蔚县牵头。"),
                            Sample.right("机关各室委要加强配合、通力协作。"),
                            Sample.right("会见了罗尔卡斯特罗和古铁雷斯，米尔济约耶夫来信。"),
                            Sample.right("出席会议的有王健华、李稳建、周济民，市委秘书长李程到会，总工程师龚民参加，秘書長李程到會指導。")),
                    (text, to) -> find(text, "homophone", to)),
            new Check(
                    "shape",
                    Level.WARNING,
                    "通用规范汉字表；GB/T 9704-2012 7.3",
                    List.of(Sample.wrong("要坚持科学决策，改善营商坏境和人民生活。", "坏境 → 环境"), Sample.right("要抓好冶炼企业治污设施运行，冶金行业全面达标。")),
                    (text, to) -> find(text, "shape", to)));

    private static final Function<CheckedText, List<Slip>> FOUND = SameSound::all;

    private SameSound() {}

    private static void find(CheckedText text, String check, Consumer<Slip> to) {
        for (Slip slip : text.once(FOUND)) {
            if (slip.check().equals(check)) {
                to.accept(slip);
            }
        }
    }

    private static List<Slip> all(CheckedText text) {
        Cut cut = text.once(Cut.OF);
        Names names = text.once(Names.OF);
        List<Slip> slips = new ArrayList<>();
        Substitutes substitutes = new Substitutes(cut);
        for (Substitutes.Found found : substitutes.find()) {
            if (!names.mayHold(found.at())
                    && !isOther(cut, found)
                    && !ForeignNames.holds(cut.text, found.at())
                    && cut.isPlain(found.start(), found.end())) {
                slips.add(slip(cut, found));
            }
        }
        return slips;
    }

    /** 靖州|苗族侗族自治县 is no 荆州, and 由|蔚县|牵头 no 由于: another place, or one whose name is one character; 各|室委, the offices of a body, no 市委. */
    private static boolean isOther(Cut cut, Substitutes.Found found) {
        boolean isPlace = found.word().length() == 2 && found.word().charAt(1) == '州' && found.at() == found.start();
        boolean isNamed = found.at() == found.end() - 1
                && found.end() < cut.text.length
                && cut.text[found.end()] == '县'
                && cut.isSingle(found.at());
        boolean isEach = found.start() > 0
                && cut.text[found.start() - 1] == '各'
                && found.at() == found.start()
                && found.word().endsWith("委");
        return isPlace || isNamed || isEach;
    }

    /** The whole word, where it stands in one line; else the character. */
    private static Slip slip(Cut cut, Substitutes.Found found) {
        char wrong = cut.text[found.at()];
        boolean isWhole = cut.plain.isWhole(found.start(), found.end());
        int start = isWhole ? found.start() : found.at();
        int end = isWhole ? found.end() : found.at() + 1;
        String right = isWhole ? found.word() : String.valueOf(found.right());
        String check = Alike.inSound(wrong, found.right()) ? "homophone" : "shape";
        return Slip.of(check, cut.plain.span(start, end), right)
                .note("", String.valueOf(wrong), String.valueOf(found.right()), found.word());
    }
}
