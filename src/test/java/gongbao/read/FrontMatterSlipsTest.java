package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Slips;
import gongbao.text.Line;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Thousands of slips in front matter: each is named at its place, what is sound stays, and no word is lost. */
class FrontMatterSlipsTest {

    private static final int TIMES = 3000;

    private static final Map<String, String> FIELDS = new TreeMap<>(Map.of(
            "title: \"公报: 全文\"", "公报: 全文",
            "term: 十五", "15",
            "session: 6 # 第六次", "6",
            "start-date: 2024-1-5", "2024-01-05",
            "endDate: 2024年1月6日", "2024-01-06",
            "发布时间：2024-01-08 9:33", "2024-01-08T09:33",
            "genre: plenum", "plenum",
            "venue: 县城", "县城"));

    private static final List<String> BAD = List.of(
            "titel: 公报全文",
            "chair: [甲, 乙]",
            "jurisdiction: 没有这个县",
            "name: |\n  第一行\n  第二行",
            "author:\n- 丙\n- 丁",
            "layuot: post",
            "主题词: 经济");

    private static final String TEXT = "全会由县委常委会主持。";

    @Test
    void namesEverySlip() {
        String sound = "---\n" + String.join("\n", FIELDS.keySet()) + "\n---\n" + TEXT + "\n";
        for (int i = 0; i < TIMES; i++) {
            String text = new Slips(i).in(sound);
            FrontMatter front = FrontMatter.of(text);
            Slips.assertFollowable(front.findings(), text);
            assertThat(front.end()).isBetween(0, text.length());
        }
    }

    @Test
    void keepsWhatIsSoundAndEveryWord() {
        for (int i = 0; i < TIMES; i++) {
            List<String> lines = new Slips(i).mixed(List.copyOf(FIELDS.keySet()), BAD);
            String block = "---\n" + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + "---\n";
            FrontMatter front = FrontMatter.of(block + TEXT);
            if (lines.stream().noneMatch(FIELDS::containsKey) && lines.contains("主题词: 经济")) {
                assertThat(front.end()).isZero();
                continue;
            }
            assertThat(front.fields().values())
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .filter(FIELDS::containsKey)
                            .map(FIELDS::get)
                            .toList());
            List<String> bad = lines.stream().filter(BAD::contains).toList();
            assertThat(front.findings()).hasSize(bad.size());
            assertThat(front.left().stream().map(Line::text))
                    .containsExactlyElementsOf(
                            bad.stream().flatMap(String::lines).toList());
            assertThat(front.end()).isEqualTo(block.length());
        }
    }
}
