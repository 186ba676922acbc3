package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.check.table.FactTable;
import gongbao.diag.Finding.Level;
import gongbao.zh.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a list: those that are none, turns with a wrong word, 的 for 地, and other ways of writing. */
final class Listed {

    private static final String SOURCE = "现代汉语词典（第7版）；第一批异形词整理表 GF 1001-2001；中央文件通行写法";

    static final List<Check> CHECKS = List.of(
            new Check(
                    "confusable",
                    Level.WARNING,
                    SOURCE,
                    List.of(
                            Sample.wrong(
                                    "要加强秸杆禁烧，不要墨守陈规，尽快签定合同，化解隐形债务。",
                                    "秸杆 → 秸秆",
                                    "墨守陈规 → 墨守成规",
                                    "签定 → 签订",
                                    "隐形债务 → 隐性债务"),
                            Sample.wrong("要确定空间座标，形成决义，提高土地和士地利用水平。", "座标 → 坐标", "决义 → 决议", "士地 → 土地"),
                            Sample.wrong("截止2023年底完成，截止目前和截止13日8时没有变化。", "截止 → 截至", "截止 → 截至", "截止 → 截至"),
                            Sample.right("截至2023年底，报名截止日期不变，截止到月底。"),
                            Sample.right("新建10座标志性建筑，解决义务教育问题，一批露天矿，报销费用，支付予以补助，融入民族团结。"),
                            Sample.right("威尔士地区，取悦己经济上有所得，申张线，解决择校难，这既使人鼓舞。")),
                    Listed::confusables),
            new Check(
                    "de",
                    Level.WARNING,
                    SOURCE,
                    List.of(
                            Sample.wrong("要更加紧密的团结起来，向大家表示诚挚地谢意。", "更加紧密的团结 → 更加紧密地团结", "诚挚地谢意 → 诚挚的谢意"),
                            Sample.right("要更加紧密地团结起来，表示崇高的敬意，衷心地感谢大家。")),
                    (text, to) -> find(text, "de", to)),
            new Check(
                    "variant",
                    Level.HINT,
                    SOURCE,
                    List.of(
                            Sample.wrong("开立帐户和其它事项，为发展做出贡献。", "帐户 → 账户", "其它 → 其他", "做出贡献 → 作出贡献"),
                            Sample.right("开立账户和其他事项，为发展作出贡献。")),
                    (text, to) -> find(text, "variant", to)));

    /** Until a day is 截至; 截止 ends something. */
    private static final Pattern UNTIL = Pattern.compile("^\\s?(?:(?:19|20)\\d{2}年|[一二][〇○零九][一二三四五六七八九〇○]{2}年"
            + "|\\d{1,2}(?:月(?:\\d|底|末)|[日号时])|目前|今年|去年|本届|当前|上年|年底)");

    private static final int LONGEST_DAY = 8;

    private static final Function<CheckedText, List<Slip>> FOUND = Listed::all;

    /** Of a short word so much must speak for the right one. */
    private static final int GAIN = 25;

    /** Longer ones are no parts of two words. */
    private static final int SURE = 4;

    private static final String CLAUSE = "clause";

    private record Entry(String kind, String wrong, String right) {

        boolean isTurn() {
            return !kind.equals("confusable");
        }

        /** Which check tells it. */
        String check() {
            return kind.equals("turn") || kind.equals(CLAUSE) ? "confusable" : kind;
        }
    }

    /** Loads with the first use. */
    private static final class Table {
        static final Entry[][] BY_FIRST = new Entry[Character.MAX_VALUE + 1][];

        static {
            for (Entry entry : FactTable.of("slips", 6, fact -> new Entry(fact.text(0), fact.text(1), fact.text(2)))) {
                char first = entry.wrong().charAt(0);
                List<Entry> all =
                        BY_FIRST[first] == null ? new ArrayList<>() : new ArrayList<>(List.of(BY_FIRST[first]));
                all.add(entry);
                all.sort((one, other) -> other.wrong().length() - one.wrong().length());
                BY_FIRST[first] = all.toArray(Entry[]::new);
            }
        }
    }

    private Listed() {}

    /** Loads the table. */
    static void load() {
        Objects.requireNonNull(Table.BY_FIRST);
    }

    private static void find(CheckedText text, String check, Consumer<Slip> to) {
        for (Slip slip : text.once(FOUND)) {
            if (slip.check().equals(check)) {
                to.accept(slip);
            }
        }
    }

    private static void confusables(CheckedText checked, Consumer<Slip> to) {
        find(checked, "confusable", to);
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        for (int i = 1; i < text.length; i++) {
            if (text[i] == '止'
                    && text[i - 1] == '截'
                    && UNTIL.matcher(behind(text, i + 1)).find()) {
                to.accept(plain.slip("confusable", i - 1, i + 1, "截至").note("until"));
            }
        }
    }

    private static String behind(char[] text, int at) {
        return new String(text, at, Math.min(LONGEST_DAY, text.length - at));
    }

    private static List<Slip> all(CheckedText checked) {
        Cut cut = checked.once(Cut.OF);
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < cut.text.length; i++) {
            Entry[] entries = Table.BY_FIRST[cut.text[i]];
            Entry found = entries == null ? null : at(cut, i, entries);
            if (found != null) {
                slips.add(cut.plain.slip(found.check(), i, i + found.wrong().length(), found.right()));
                i += found.wrong().length() - 1;
            }
        }
        return slips;
    }

    private static @Nullable Entry at(Cut cut, int at, Entry[] entries) {
        for (Entry entry : entries) {
            if (stands(cut.text, at, entry.wrong()) && isMeant(cut, at, entry)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean stands(char[] text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length || text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Dictionaries have some of them. One that is none may be the end of a word and the beginning of the next: then the text is no
     * likelier with the right one.
     */
    private static boolean isMeant(Cut cut, int at, Entry entry) {
        int end = at + entry.wrong().length();
        if (!cut.isPlain(at, end)) {
            return false;
        }
        if (entry.kind().equals(CLAUSE)) {
            return at == 0 || !cut.isHan(at - 1);
        }
        if (entry.isTurn() || entry.wrong().length() >= SURE) {
            return true;
        }
        if (cut.length(at) == end - at) {
            return true;
        }
        char[] right = entry.right().toCharArray();
        int cost = Words.get().cost(right, 0, right.length);
        return cost > 0 && cut.words.cost() - cut.words.before(at) - cost - cut.words.behind(end) >= GAIN;
    }
}
