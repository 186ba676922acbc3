package gongbao.check.turn;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.check.Proofreader;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.fixture.CheckedSamples;
import gongbao.fixture.Generator;
import gongbao.fixture.Planted;
import gongbao.model.Communique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of errors planted in invented texts nearly all are found, with the words that mend them; in the texts themselves none is. */
class PlantedTest {

    private static final Proofreader ALL = new Proofreader(TurnChecks.CHECKS, OwnTables.NONE);

    private static final int SEEDS = 20;

    private static final String TEXT = """
            中国共产党云陵县第十五届委员会第六次全体会议公报
            （2026年1月15日中国共产党云陵县第十五届委员会第六次全体会议通过）
            中国共产党云陵县第十五届委员会第六次全体会议，于2026年1月15日在县城举行。
            全会坚持以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导，贯彻党的二十大和党的二十届三中全会精神，深入学习习近平总书记重要讲话，听取工作报告。
            全会认为，一年来全县上下高举中国特色社会主义伟大旗帜，走中国特色社会主义道路，坚持中国特色社会主义制度，\
            增强“四个意识”、坚定“四个自信”、做到“两个维护”，深刻领悟“两个确立”的决定性意义，统筹推进“五位一体”总体布局，协调推进“四个全面”战略布局，各项事业有了新的进展。
            全会指出，增强政治意识、大局意识、核心意识、看齐意识，坚定道路自信、理论自信、制度自信、文化自信，推进经济建设、政治建设、文化建设、社会建设、生态文明建设，践行创新、协调、绿色、开放、共享的理念，反对形式主义、官僚主义、享乐主义和奢靡之风。
            全会要求，贯彻新发展理念，构建新发展格局，推动高质量发展，实施乡村振兴战略，巩固拓展脱贫攻坚成果，深化供给侧结构性改革，\
            落实稳中求进工作总基调，坚持以人民为中心的发展思想，弘扬社会主义核心价值观，铸牢中华民族共同体意识，践行绿水青山就是金山银山，不忘初心、牢记使命。
            全会强调，加强中国共产党的领导，坚持人民代表大会制度，发展全过程人民民主，贯彻总体国家安全观，落实中央八项规定精神，推进党风廉政建设和反腐败斗争，一体推进不敢腐、不能腐、不想腐，提高政治判断力、政治领悟力、政治执行力。
            全会提出，落实党的二十届三中全会部署，全面建设社会主义现代化国家，全面深化改革，全面依法治国，全面从严治党，推进治理体系和治理能力现代化，到二〇三五年跟上全国步伐，向第二个百年奋斗目标迈进，以中国式现代化推进中华民族伟大复兴，推动构建人类命运共同体。
            全会审议了关于中华人民共和国民法典实施情况的汇报，听取了县第十七届人民代表大会第五次会议筹备情况，来自港澳台等地区的客商列席旁听。
            全会号召，更加紧密地团结在以习近平同志为核心的党中央周围，为建设富裕云陵而奋斗！
            """;

    @Test
    void findsAndMendsWhatIsPlanted() {
        Communique clean = CheckedSamples.parse(TEXT);
        assertThat(ALL.slips(clean)).isEmpty();
        int planted = 0;
        int found = 0;
        int mended = 0;
        for (Planted.Kind kind : Planted.Kind.values()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                Planted error = Planted.in(clean.body(), kind, seed);
                if (error != null) {
                    List<Slip> slips = ALL.slips(CheckedSamples.parse(error.text()));
                    planted++;
                    found += slips.stream().anyMatch(slip -> isAt(slip, error)) ? 1 : 0;
                    mended += slips.stream().anyMatch(slip -> mends(slip, error)) ? 1 : 0;
                }
            }
        }
        assertThat(planted).isGreaterThan(110);
        assertThat(100.0 * found / planted).as("found of %d", planted).isGreaterThanOrEqualTo(95);
        assertThat(100.0 * mended / planted).as("mended of %d", planted).isGreaterThanOrEqualTo(90);
    }

    private static boolean isAt(Slip slip, Planted error) {
        boolean near = slip.span().start() <= error.span().end() + 6
                && slip.span().end() >= error.span().start() - 6;
        return near && slip.level() != Level.HINT;
    }

    private static boolean mends(Slip slip, Planted error) {
        String text = error.text();
        return slip.mend() != null
                && (text.substring(0, slip.span().start())
                                + slip.mend()
                                + text.substring(slip.span().end()))
                        .equals(error.right());
    }

    @Test
    void findsNothingInWhatIsInvented(@TempDir Path folder) throws IOException {
        Generator.write(folder, 12, 7);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Communique communique = CheckedSamples.parse(Files.readString(file));
                assertThat(ALL.slips(communique)).as(file.toString()).isEmpty();
            }
        }
    }
}
