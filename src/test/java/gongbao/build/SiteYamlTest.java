package gongbao.build;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.model.SiteInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteYamlTest {

    @TempDir
    Path seeds;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Test
    void readsEachKeyIntoItsField() throws IOException {
        SiteInfo info = read("name: 某县人民政府\nsiteIdCode: 5118000022\nicp-number: 蜀ICP备1号\nsponsor: '某县: 办公室'\ncontact:\n");
        assertThat(info.name()).isEqualTo("某县人民政府");
        assertThat(info.siteIdCode()).isEqualTo("5118000022");
        assertThat(info.icpNumber()).isEqualTo("蜀ICP备1号");
        assertThat(info.sponsor()).isEqualTo("某县: 办公室");
        assertThat(info.contact()).isNull();
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void knowsNothingWithoutAFile() {
        assertThat(SiteYaml.find(List.of(seeds, seeds.resolve("nowhere")), diagnostics)).isEqualTo(SiteInfo.UNKNOWN);
    }

    @Test
    void reportsAnUnknownKeyWithItsLineAndTheAllowedKeys() throws IOException {
        read("name: 某县\n\nsitename: 某县\n");
        Diagnostic only = only();
        assertThat(only.rule()).isEqualTo("site-yaml-key");
        assertThat(only.arguments().get(0)).isEqualTo("sitename");
        assertThat(only.arguments().get(1)).contains("name, baseUrl, ").contains("icpNumber");
        assertThat(List.of(only.line(), only.column())).containsExactly(3, 1);
        assertThat(only.excerpt()).isEqualTo("sitename: 某县");
    }

    @Test
    void reportsBrokenYaml() throws IOException {
        assertThat(read("name: a: b\n")).isEqualTo(SiteInfo.UNKNOWN);
        assertThat(only().rule()).isEqualTo("site-yaml-syntax");
        assertThat(only().line()).isEqualTo(1);
    }

    @Test
    void reportsAListWhereATextBelongs() throws IOException {
        read("name: [a, b]\n");
        assertThat(only().rule()).isEqualTo("site-yaml-value");
    }

    @Test
    void reportsAnAddressThatIsNone() throws IOException {
        assertThat(read("baseUrl: www.example.gov.cn\n").baseUrl()).isNull();
        assertThat(only().rule()).isEqualTo("site-yaml-url");
    }

    @Test
    void reportsAnotherEncoding() throws IOException {
        Files.write(seeds.resolve("site.yaml"), "name: 某县\n".getBytes(Charset.forName("GBK")));
        SiteYaml.find(List.of(seeds), diagnostics);
        assertThat(only().rule()).isEqualTo("site-yaml-charset");
    }

    @Test
    void takesAMarkAtTheBeginning() throws IOException {
        assertThat(read("\uFEFFname: 某县\n").name()).isEqualTo("某县");
    }

    private SiteInfo read(String yaml) throws IOException {
        Files.writeString(seeds.resolve("site.yaml"), yaml);
        return SiteYaml.find(List.of(seeds), diagnostics);
    }

    private Diagnostic only() {
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }
}
