package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SameTest {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

    @BeforeEach
    void offersIt() throws Exception {
        configuration.setSharedVariable("same", new Same());
    }

    private String made(String template, String place, String words) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        new Template("page", template, configuration).process(Map.of("place", place, "words", words), out);
        return out.toString();
    }

    @Test
    void isMadeForTheFirstOfThePagesThatAreAlike() throws Exception {
        String template = "<@same on=place>[${words}]</@same> ${words}";

        assertThat(made(template, "terms/ 1", "甲")).isEqualTo("[甲] 甲");
        assertThat(made(template, "terms/ 1", "乙")).isEqualTo("[甲] 乙");
        assertThat(made(template, "people/ 1", "丙")).isEqualTo("[丙] 丙");
    }

    @Test
    void saysWhatItWants() {
        assertThatThrownBy(() -> made("<@same>a</@same>", "", "")).hasMessageContaining("<@same> wants on=");
        assertThatThrownBy(() -> made("<@same on=place/>", "", "")).hasMessageContaining("<@same> wants on=");
    }
}
