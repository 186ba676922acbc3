package gongbao.read.office.word;

import java.util.List;
import java.util.Locale;

/**
 * Writes a formula on one line.
 *
 * <p>〔例〕a fraction of 1 and 2 → 1/2, of a+b and 2 → (a+b)/2; x with 2 above → x^2, with i below → x_i; a root of 2 → √2.
 */
final class DocxMath {

    private static final List<String> ARGUMENTS = List.of("m:sub", "m:sup");

    private DocxMath() {}

    static String text(DocxNode formula) {
        StringBuilder text = new StringBuilder();
        formula.children().forEach(child -> add(child, text));
        return text.toString();
    }

    private static void add(DocxNode node, StringBuilder text) {
        if (node.isText()) {
            text.append(node.text());
        } else if (!node.name().endsWith("Pr") && !node.is("w:del") && !node.is("w:moveFrom")) {
            text.append(written(node));
        }
    }

    private static String written(DocxNode node) {
        return switch (node.name()) {
            case "m:f" -> joined(part(node, "m:num"), "/", part(node, "m:den"));
            case "m:rad" ->
                part(node, "m:deg").isEmpty()
                        ? joined("", "√", part(node, "m:e"))
                        : text(node.at("m:deg")) + "√" + grouped(part(node, "m:e"));
            case "m:sSup", "m:sSub", "m:sSubSup", "m:sPre" -> grouped(part(node, "m:e")) + scripts(node);
            case "m:nary" -> sign(node, "m:naryPr", "m:chr", "∫") + scripts(node) + part(node, "m:e");
            case "m:d" -> fenced(node);
            case "m:eqArr" -> rows(node, "m:e");
            case "m:m" -> rows(node, "m:mr");
            case "m:mr" -> rows(node, "m:e");
            case "mc:AlternateContent" -> text(node.branch());
            default -> text(node);
        };
    }

    private static String part(DocxNode node, String name) {
        return text(node.at(name));
    }

    private static String joined(String left, String sign, String right) {
        return right.isEmpty() ? left : left.isEmpty() ? sign + grouped(right) : grouped(left) + sign + grouped(right);
    }

    /** Brackets where a part is more than one number or name. */
    private static String grouped(String part) {
        return part.matches("[\\p{L}\\p{N}.%]*") ? part : "(" + part + ")";
    }

    private static String scripts(DocxNode node) {
        StringBuilder scripts = new StringBuilder();
        for (String name : ARGUMENTS) {
            String script = part(node, name);
            if (!script.isEmpty()) {
                scripts.append(name.toLowerCase(Locale.ROOT).endsWith("sub") ? "_" : "^")
                        .append(grouped(script));
            }
        }
        return scripts.toString();
    }

    private static String fenced(DocxNode node) {
        StringBuilder inside = new StringBuilder();
        for (DocxNode child : node.children()) {
            if (child.is("m:e")) {
                inside.append(inside.length() == 0 ? "" : sign(node, "m:dPr", "m:sepChr", "|"))
                        .append(text(child));
            }
        }
        return sign(node, "m:dPr", "m:begChr", "(") + inside + sign(node, "m:dPr", "m:endChr", ")");
    }

    private static String sign(DocxNode node, String properties, String name, String usual) {
        DocxNode sign = node.at(properties).child(name);
        return sign == null ? usual : sign.attribute("m:val");
    }

    private static String rows(DocxNode node, String name) {
        return String.join(
                " ",
                node.children().stream()
                        .filter(each -> each.is(name))
                        .map(DocxMath::text)
                        .toList());
    }
}
