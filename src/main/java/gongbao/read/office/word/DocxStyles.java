package gongbao.read.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, as far as they say what stands in the text: headings, numbers, bold and hidden characters. */
final class DocxStyles {

    /** Longer chains of styles lead in circles. */
    private static final int LONGEST_CHAIN = 32;

    /** 〔例〕heading 1, 标题 2, Title; WPS and Word write the names of their own styles alike. */
    private static final Pattern HEADING = Pattern.compile("(?i)title|标题|(heading|标题) ?[1-9]");

    private static final Pattern NO_HEADING = Pattern.compile("(?i)normal|正文|body ?text.*|正文文本.*");

    private final Map<String, DocxNode> styles = new HashMap<>();
    private final Map<String, List<DocxNode>> chains = new HashMap<>();
    private final DocxNode defaults;
    private String plain = "";

    DocxStyles(DocxNode part) {
        defaults = part.at("w:docDefaults", "w:rPrDefault", "w:rPr");
        for (DocxNode style : part.children()) {
            if (!style.is("w:style")) {
                continue;
            }
            styles.putIfAbsent(style.attribute("w:styleId"), style);
            boolean isDefault = List.of("1", "true", "on").contains(style.attribute("w:default"));
            if (isDefault && style.attribute("w:type").equals("paragraph")) {
                plain = style.attribute("w:styleId");
            }
        }
    }

    /** The style of a paragraph and those that it builds on, the nearest first. */
    List<DocxNode> ofParagraph(DocxNode paragraph) {
        String id = paragraph.at("w:pPr").value("w:pStyle");
        return chain(styles.containsKey(id) ? id : plain);
    }

    /** A style and those that it builds on, the nearest first. */
    List<DocxNode> chain(String id) {
        return chains.computeIfAbsent(id, this::chained);
    }

    private List<DocxNode> chained(String id) {
        List<DocxNode> chain = new ArrayList<>();
        DocxNode style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(style.value("w:basedOn"));
        }
        return chain;
    }

    /** Whether a paragraph is a heading by its style or one that it builds on. */
    boolean isHeading(DocxNode paragraph) {
        String id = paragraph.at("w:pPr").value("w:pStyle");
        if (!styles.containsKey(id)) {
            return HEADING.matcher(id).matches();
        }
        for (DocxNode style : chain(id)) {
            String name = style.value("w:name");
            if (HEADING.matcher(name).matches()) {
                return true;
            }
            if (NO_HEADING.matcher(name).matches()) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a switch is on for a run: its own word counts; else that of its two styles, of which each turns the other around.
     *
     * @param properties {@code w:rPr} of the run
     */
    boolean isOn(String toggle, DocxNode properties, @Nullable DocxNode paragraph) {
        Boolean own = properties.flag(toggle);
        if (own != null) {
            return own;
        }
        boolean byParagraph = paragraph != null && isOn(toggle, ofParagraph(paragraph));
        boolean byRun = isOn(toggle, chain(properties.value("w:rStyle")));
        return byParagraph != byRun || defaults.has(toggle);
    }

    /** Everything that is said of a run ({@code w:rPr}), the nearest first: by itself, its style, that of its paragraph, the file. */
    List<DocxNode> said(DocxNode properties, DocxNode paragraph) {
        List<DocxNode> said = new ArrayList<>();
        said.add(properties);
        chain(properties.value("w:rStyle")).forEach(style -> said.add(style.at("w:rPr")));
        ofParagraph(paragraph).forEach(style -> said.add(style.at("w:rPr")));
        said.add(defaults);
        return said;
    }

    private static boolean isOn(String toggle, List<DocxNode> chain) {
        for (DocxNode style : chain) {
            Boolean said = style.at("w:rPr").flag(toggle);
            if (said != null) {
                return said;
            }
        }
        return false;
    }
}
