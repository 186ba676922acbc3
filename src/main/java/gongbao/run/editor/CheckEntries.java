package gongbao.run.editor;

import gongbao.check.rule.OwnTables.Leader;
import gongbao.fix.At;
import gongbao.fix.Node;
import gongbao.run.editor.CheckSettings.Accepted;
import gongbao.run.editor.CheckSettings.Why;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the entries of {@code check.yaml}; one that cannot be used is reported and left out. */
final class CheckEntries {

    private static final CheckKeys ACCEPTED = CheckKeys.of(
            "rule 规则", "path 文件", "excerpt 原文", "before 前文", "after 后文", "reason 理由", "who 经手人", "when 日期");

    private static final CheckKeys LEADER = CheckKeys.of("name 姓名", "post 职务", "from 自", "to 至");

    private final EditorFile file;
    private final Function<String, @Nullable Boolean> isError;

    CheckEntries(EditorFile file, Function<String, @Nullable Boolean> isError) {
        this.file = file;
        this.isError = isError;
    }

    void accepted(Node node, List<Accepted> to) {
        Map<String, Node.Words> fields = fields(node, ACCEPTED, List.of("rule", "path"));
        if (fields == null) {
            return;
        }
        Node.Words rule = Objects.requireNonNull(fields.get("rule"));
        String path = Objects.requireNonNull(fields.get("path")).text();
        Boolean error = known(rule);
        if (error == null) {
            return;
        }
        if (error && path.equals(CheckSettings.ALL)) {
            report("check-yaml-all", node.at(), rule.text());
        } else if (error && !fields.containsKey("reason")) {
            report("check-yaml-reason", node.at(), rule.text());
        } else if (isDay(fields.get("when"))) {
            Why why = new Why(text(fields, "reason"), text(fields, "who"), text(fields, "when"));
            String before = textOrNull(fields, "before");
            String after = textOrNull(fields, "after");
            to.add(new Accepted(rule.text(), path, text(fields, "excerpt"), before, after, why, node.at()));
        }
    }

    void leader(Node node, List<Leader> to) {
        Map<String, Node.Words> fields = fields(node, LEADER, List.of("name"));
        if (fields != null) {
            LocalDate from = day(fields.get("from"), false);
            LocalDate until = day(fields.get("to"), true);
            to.add(new Leader(text(fields, "name").replace(" ", ""), textOrNull(fields, "post"), from, until));
        }
    }

    void words(Node node, List<String> to) {
        if (node instanceof Node.Words words) {
            to.add(words.text());
        } else {
            report("check-yaml-words", node.at());
        }
    }

    void rule(Node node, List<String> to) {
        if (!(node instanceof Node.Words rule)) {
            report("check-yaml-words", node.at());
        } else if (known(rule) != null) {
            to.add(rule.text());
        }
    }

    /** Whether the findings of a rule are errors; null for one that there is not, which is reported. */
    private @Nullable Boolean known(Node.Words rule) {
        Boolean error = isError.apply(rule.text());
        if (error == null) {
            report("check-yaml-rule", rule.at(), rule.text());
        }
        return error;
    }

    /** Null where one that is wanted is missing, or one is not known, which is reported. */
    private @Nullable Map<String, Node.Words> fields(Node node, CheckKeys keys, List<String> wanted) {
        if (!(node instanceof Node.Keys entry)) {
            report("check-yaml-entry", node.at(), keys.shown());
            return null;
        }
        Map<String, Node.Words> fields = new LinkedHashMap<>();
        for (Node.Key key : entry.keys()) {
            String code = keys.code(key.name());
            if (code.isEmpty()) {
                report("check-yaml-key", key.at(), key.name(), keys.shown());
                return null;
            } else if (key.value() instanceof Node.Words words) {
                fields.put(code, words);
            } else if (!(key.value() instanceof Node.Nothing)) {
                report("check-yaml-words", key.value().at());
                return null;
            }
        }
        for (String field : wanted) {
            if (!fields.containsKey(field)) {
                report("check-yaml-missing", node.at(), field, keys.shown());
                return null;
            }
        }
        return fields;
    }

    private static String text(Map<String, Node.Words> fields, String field) {
        Node.Words words = fields.get(field);
        return words == null ? "" : words.text();
    }

    private static @Nullable String textOrNull(Map<String, Node.Words> fields, String field) {
        Node.Words words = fields.get(field);
        return words == null ? null : words.text();
    }

    private boolean isDay(Node.@Nullable Words words) {
        return words == null || day(words, false) != null;
    }

    /** {@code 2021-10} is its first day, or its last; null for what is no day, which is reported. */
    private @Nullable LocalDate day(Node.@Nullable Words words, boolean isLast) {
        if (words == null) {
            return null;
        }
        try {
            String text = words.text();
            if (text.length() != "2021-10".length()) {
                return LocalDate.parse(text);
            }
            LocalDate first = LocalDate.parse(text + "-01");
            return isLast ? first.plusMonths(1).minusDays(1) : first;
        } catch (DateTimeException e) {
            report("check-yaml-day", words.at(), words.text());
            return null;
        }
    }

    private void report(String rule, At at, String... arguments) {
        file.error(rule, at.line(), at.column(), arguments);
    }
}
