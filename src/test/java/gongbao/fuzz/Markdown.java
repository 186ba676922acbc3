package gongbao.fuzz;

import java.util.List;

/** Markdown of a text: every line in some mark-up, which holds no Chinese characters itself. */
final class Markdown {

    private static final List<String> LINE_MARKUP = List.of(
            "%s",
            "%s",
            "%s",
            "# %s",
            "###### %s",
            "- %s",
            "* %s",
            "1. %s",
            "99) %s",
            "> %s",
            "> > - %s",
            "    %s",
            "%s\n===",
            "%s\n---",
            "**%s**",
            "*%s*",
            "***%s**",
            "`%s`",
            "~~%s~~",
            "[%s](http://a.cn/b?c=d)",
            "![%s](a.png)",
            "[%s][1]",
            "%s[^1]",
            "| %s | b |\n|---|---|\n| c |",
            "```\n%s\n```",
            "``` %s\na\n```",
            "~~~%s",
            "%s\\",
            "%s  ",
            "\\*%s",
            "***\n%s",
            "&amp;%s&nbsp;",
            "\t%s",
            "[1]: http://a.cn\n%s",
            "%s|",
            "|%s",
            "- [ ] %s",
            ": %s",
            "_%s__",
            "\uFEFF%s");

    /** In these there may be words that nobody sees: tags, the addresses of links, characters named by number. */
    private static final List<String> MAY_HIDE = List.of("<", "](", "]:", "&#");

    private Markdown() {}

    static Input file(String text, Lot lot) {
        String head = lot.oneIn(3) ? FrontMatterFuzzer.block(lot) : "";
        StringBuilder markdown = new StringBuilder(head);
        int marked = lot.any(List.of(1, 2, 6, 1000));
        for (String line : text.split("\n", -1)) {
            String markup = lot.oneIn(marked) ? lot.any(LINE_MARKUP) : "%s";
            markdown.append(markup.replace("%s", line)).append(lot.oneIn(3) ? "\n" : "\n\n");
        }
        Input made = Formats.encoded("a.md", markdown.toString(), lot);
        return isSure(head, text) ? made.seen(text, head) : made.seen(null, head + text);
    }

    /** Whether the whole text is sure to be seen. A head without an end may end anywhere in it. */
    private static boolean isSure(String head, String text) {
        boolean ends = head.isEmpty() ? !text.startsWith("---") : head.endsWith("\n---\n");
        return ends && MAY_HIDE.stream().noneMatch(text::contains);
    }
}
