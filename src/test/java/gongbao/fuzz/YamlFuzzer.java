package gongbao.fuzz;

import java.util.List;

/** {@code site.yaml} as editors write it, get it wrong, or abuse it. */
final class YamlFuzzer {

    private static final List<String> KEYS = List.of(
            "name",
            "domain",
            "baseUrl",
            "siteIdCode",
            "icpNumber",
            "policeNumber",
            "sponsor",
            "operator",
            "contact",
            "contentSource",
            "columnName",
            "columnDescription",
            "columnKeywords",
            "columnType",
            "conacUrl",
            "footer",
            "tone",
            "language",
            "quality",
            "communiques",
            "site-id-code",
            "SiteIDCode",
            "name ",
            "unknown",
            "? a",
            "<<",
            "- a",
            "\"name\"");

    private static final List<String> VALUES = List.of(
            "青溪县人民政府",
            "5118000099",
            "bm12345678",
            "https://www.example.gov.cn/gb/",
            "http://a.cn",
            "https://a.cn/?q=1",
            "https://a.cn/#f",
            "https://",
            "ftp://a.cn",
            "javascript:alert(1)",
            "\"#98191c\"",
            "\"#ffffff\"",
            "#98191c",
            "\"#12\"",
            "zh-CN",
            "en",
            "fr",
            "true",
            "no",
            "蜀ICP备00000000号-1",
            "&a b",
            "*a",
            "!!java.net.URL [a]",
            "!a b",
            "|\n  a\n  b",
            ">-\n  a",
            "{a: b}",
            "[a, b]",
            "\n  a: b",
            "\n  - a",
            "\n  511826-15-6:\n    indexNumber: 000014349/2024-00110",
            "\n  511826-15-6:\n    effectiveDate: 2024-02-30\n    validity: x",
            "\"a\\x00b\"",
            "\"\\uFFFF\"",
            "'a",
            "\"a",
            "a: b",
            "%a",
            "@a",
            "`a`",
            "\t a",
            "${a}",
            "{1}",
            "<b>&amp;",
            "\u0007",
            "\u202E",
            "\uFFFE",
            "a #b",
            "");

    private static final List<String> WHOLE = List.of(
            "",
            "\uFEFF",
            "---\n",
            "a",
            "- a\n- b\n",
            "---\na: b\n---\nc: d\n",
            "%YAML 9.9\n---\na: b\n",
            "...\n",
            "\0",
            "{",
            "[",
            "? ",
            "a:\n\tb: c\n",
            "&a [*a]\n",
            "name: &a [*a]\n",
            "*a : b\n");

    private YamlFuzzer() {}

    static String text(Lot lot) {
        if (lot.oneIn(30)) {
            return lot.any(WHOLE);
        }
        if (lot.oneIn(60)) {
            return lot.any(List.of("[", "{a: ", "- ", "? ", "a:\n ", "!a ", "\""))
                    .repeat(lot.between(10, 20_000));
        }
        StringBuilder yaml = new StringBuilder();
        for (int i = lot.between(0, 9); i > 0; i--) {
            yaml.append(lot.any(KEYS))
                    .append(lot.oneIn(30) ? ":" : ": ")
                    .append(lot.any(VALUES))
                    .append('\n');
        }
        return lot.oneIn(3) && yaml.length() > 0 ? Damage.once(yaml.toString(), lot) : yaml.toString();
    }
}
