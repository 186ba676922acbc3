package gongbao.fuzz;

import java.util.List;

/** Front matter as editors write it, get it wrong, or abuse it. */
final class FrontMatterFuzzer {

    private static final List<String> KEYS = List.of(
            "title",
            "jurisdiction",
            "term",
            "session",
            "name",
            "startDate",
            "endDate",
            "venue",
            "chair",
            "genre",
            "publishedAt",
            "contentSource",
            "author",
            "body",
            "level",
            "code",
            "id",
            "Title",
            " term",
            "标题",
            "",
            "a.b",
            "constructor",
            "__proto__",
            "source",
            "path",
            "very-long-key-that-nobody-knows-and-nobody-will-ever-know");

    /** Values that fit one of the keys, and some that fit none. */
    static final List<String> VALUES = List.of(
            "15",
            "6",
            "0",
            "-1",
            "1000",
            "2147483648",
            "九",
            "一百零三",
            "2024-01-05",
            "2024-02-30",
            "2024-13-01",
            "2024-1-5",
            "2024年1月5日",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "2024-01-05/../../../../other/index",
            "../../../../etc/passwd",
            "..\\..\\a",
            "/tmp/a",
            "file:///etc/passwd",
            "a/b",
            "con",
            "nul.txt",
            ".",
            "..",
            ".gongbao",
            "plenum",
            "congress",
            "statistical",
            "other",
            "Plenum",
            "none",
            "2024-01-08 09:33",
            "2024-01-08T09:33:61",
            "25:00",
            "青溪县",
            "中国共产党青溪县第十五届委员会第六次全体会议公报",
            "511826",
            "县委常委会",
            "true",
            "null",
            "~",
            "[]",
            "{}",
            "[a, b]",
            "{a: b}",
            "\"a\"",
            "'a",
            "\"",
            "|",
            ">",
            "&a",
            "*a",
            "!!int 5",
            "# a",
            "a: b: c",
            "<script>alert(1)</script>",
            "${a}",
            "{1}",
            "https://www.example.gov.cn/",
            "https://a.cn/?q=1#f",
            "javascript:alert(1)",
            "http://",
            "\u0000",
            "\u001B[31m",
            "\u202E",
            "\uFFFF",
            "𠮷",
            "",
            " ");

    private FrontMatterFuzzer() {}

    /** A block with its fences, most of the time. */
    static String block(Lot lot) {
        StringBuilder block = new StringBuilder(lot.oneIn(12) ? "--- \n" : "---\n");
        for (int i = lot.between(0, 8); i > 0; i--) {
            block.append(line(lot)).append(lot.oneIn(20) ? "\r\n" : "\n");
        }
        String text = block.append(lot.oneIn(15) ? "" : "---\n").toString();
        return lot.oneIn(5) ? Damage.once(text, lot) : text;
    }

    private static String line(Lot lot) {
        if (lot.oneIn(12)) {
            return lot.any(List.of("# a", "", "- a", "a", "  b: c", "---", "...", ": a", "\t", "：值"));
        }
        String value = lot.any(VALUES);
        return lot.any(KEYS)
                + lot.any(List.of(": ", ":", "：", " : "))
                + (lot.oneIn(6) ? '"' + value + '"' : value)
                + (lot.oneIn(20) ? value.repeat(lot.between(2, 300)) : "");
    }
}
