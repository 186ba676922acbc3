package gongbao.site.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import gongbao.text.Blanks;
import gongbao.text.InputFile;
import org.jspecify.annotations.Nullable;

/** A template that cannot be read or asks for what there is not: the one fault of rendering that users can make. */
public final class TemplateFault extends RuntimeException {

    private final String template;
    private final int line;
    private final int column;

    private TemplateFault(String template, int line, int column, String message, Throwable cause) {
        super(firstParagraph(message), cause);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    static TemplateFault of(String rendered, ParseException fault) {
        return new TemplateFault(
                named(fault.getTemplateName(), rendered),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                fault.getEditorMessage(),
                fault);
    }

    static TemplateFault of(String rendered, TemplateException fault) {
        return new TemplateFault(
                named(fault.getTemplateSourceName(), rendered),
                number(fault.getLineNumber()),
                number(fault.getColumnNumber()),
                fault.getMessageWithoutStackTop(),
                fault);
    }

    static TemplateFault of(String name, InputFile.Refusal fault) {
        return new TemplateFault(name, 0, 0, String.valueOf(fault.getMessage()), fault);
    }

    /** Name of the file among the templates ({@code layout.ftlh}). */
    public String template() {
        return template;
    }

    /** From 1; 0 where nobody knows. */
    public int line() {
        return line;
    }

    /** From 1; 0 where nobody knows. */
    public int column() {
        return column;
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** FreeMarker's sentence, without the tips and the trace behind it. */
    private static String firstParagraph(String message) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : message.lines().toList()) {
            if (line.isBlank() || line.strip().startsWith("----")) {
                break;
            }
            paragraph.append(line).append(' ');
        }
        return Blanks.oneLine(paragraph.toString());
    }
}
