package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.check.table.DatedFact;
import gongbao.check.table.FactTable;
import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words that call Taiwan, Hong Kong or Macao a country, or the mainland's other side. */
final class RegionFinder implements Check.Finder {

    /** Columns of {@code regions.tsv}: pattern, mend, level, reason, and those of every table. */
    private static final int COLUMNS = 7;

    /**
     * Words not to be written.
     *
     * @param pattern finds them, as they stand in folded text
     * @param mend what to write, with the groups of the pattern; null where a person must tell
     * @param level how bad they are
     * @param reason which of the check's words say why
     */
    private record Words(Pattern pattern, @Nullable String mend, Level level, String reason) {
        static Words of(DatedFact fact) {
            String mend = fact.text(1).equals("?") ? null : fact.text(1);
            Level level = Level.valueOf(fact.text(2).toUpperCase(Locale.ROOT));
            return new Words(Pattern.compile(fact.text(0)), mend, level, fact.text(3));
        }
    }

    private static final class Table {
        static final List<Words> ALL = FactTable.of("regions", COLUMNS, Words::of);
    }

    private static final List<String> NAMES = List.of("香港", "澳门", "台湾", "港澳", "台港", "港台", "中港");

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        String words = letters.text();
        int from = 0;
        for (int end = words.indexOf('\n'); from < words.length(); end = words.indexOf('\n', from)) {
            int stop = end < 0 ? words.length() : end;
            find(letters, from, stop, to);
            from = stop + 1;
        }
    }

    private static void find(Letters letters, int from, int end, Consumer<Slip> to) {
        String paragraph = letters.text().substring(from, end);
        if (NAMES.stream().noneMatch(paragraph::contains)) {
            return;
        }
        for (Words words : Table.ALL) {
            Matcher matcher = words.pattern.matcher(letters.text()).region(from, end);
            while (matcher.find()) {
                to.accept(slip(letters, words, matcher));
            }
        }
    }

    private static Slip slip(Letters letters, Words words, Matcher matcher) {
        Span span = letters.origin(matcher.start(), matcher.end());
        String mend = words.mend;
        for (int group = 1; mend != null && group <= matcher.groupCount(); group++) {
            mend = mend.replace("$" + group, matcher.group(group) == null ? "" : matcher.group(group));
        }
        return Slip.of("region", span, mend).note(words.reason, matcher.group()).as(words.level);
    }
}
