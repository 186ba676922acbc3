package gongbao.clean;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import java.util.List;

/**
 * A row of {@code lexicon/furniture.tsv}, {@code edges.tsv} or {@code shapes.tsv}.
 *
 * @param name what it finds, for whoever reads the list
 * @param where where it may stand; in {@code shapes.tsv}, words of which one must be there
 * @param pattern what it looks for
 * @param sample a line it must find; a test runs it
 */
record PatternRow(String name, String where, String pattern, String sample) {

    static List<PatternRow> of(String list) {
        return Lexicon.rows(list, 4, PatternRow::of);
    }

    private static PatternRow of(Row row) {
        return new PatternRow(row.text(0), row.text(1), row.text(2), row.text(3));
    }
}
