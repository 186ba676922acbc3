package gongbao.site.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is the same on many pages is made for the first of them: {@code <@same on="…">menu</@same>}. */
final class Same implements TemplateDirectiveModel {

    /** What was made, by what the pages have in common. */
    private final Map<String, String> made = new ConcurrentHashMap<>();

    // The interface is older than generics.
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment page, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("on") instanceof TemplateScalarModel common) || body == null) {
            throw new TemplateException("<@same> wants on=\"…\" and something between its tags", page);
        }
        String text = made.get(common.getAsString());
        if (text == null) {
            StringWriter once = new StringWriter();
            body.render(once);
            text = once.toString();
            made.put(common.getAsString(), text);
        }
        page.getOut().write(text);
    }
}
