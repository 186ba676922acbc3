package gongbao.check.turn;

import static gongbao.check.rule.Sample.right;
import static gongbao.check.rule.Sample.wrong;

import gongbao.check.rule.Check;
import gongbao.diag.Finding.Level;
import java.util.List;

/** Fixed turns, the lists and numbers in them, and years in hanzi. */
final class FormulaChecks {

    private static final Check LIST = new Check(
            ListFinder.ID,
            Level.ERROR,
            "党章",
            List.of(
                    wrong("政治意识、核心意识、大局意识、看齐意识。", "核心意识、大局意识 → 大局意识、核心意识"),
                    wrong("政治意识、大局意识、看齐意识。", "大局意识、看齐意识 → 大局意识、核心意识、看齐意识"),
                    wrong("贯彻创新、协调、协调、绿色、开放、共享的新发展理念。", "协调、协调 → 协调"),
                    wrong("道路自信、理论自信、文化自信、文化自信。", "文化自信 → 制度自信"),
                    right("道路自信、理论自信和制度自信。忧患意识、责任意识、大局意识。"),
                    right("举办绿色、共享、开放、廉洁的运动会，建设创新、绿色、开放、幸福的城市。"),
                    right("经济建设、政治建设、文化建设、社会建设和党的建设。形式主义、官僚主义。")),
            new ListFinder());

    private static final Check NUMBER = new Check(
            "number",
            Level.ERROR,
            "党章",
            List.of(
                    wrong("坚定“五个自信”，坚决做到“三个维护”。", "坚定“五个自信” → 坚定“四个自信”", "做到“三个维护 → 做到“两个维护"),
                    wrong("增强“五个意识”、坚定“四个自信”。", "“五个意识” → “四个意识”"),
                    right("增强“三个意识”，做到“两个确保”，坚持“四位一体”总体布局。"),
                    right("落实“四个自觉”，推进“三个一批”。")),
            (text, to) -> {
                new MissFinder("number").find(text, to);
                NumberFinder.find(text, to);
            });

    private static final Check FORMULA = new Check(
            "formula",
            Level.ERROR,
            "党章",
            List.of(
                    wrong("全面从言治党不放松。", "全面从言治党 → 全面从严治党"),
                    wrong("筑牢中华民族共体意识。", "中华民族共体意识 → 中华民族共同体意识"),
                    wrong("推进供给侧结构结构性改革。", "侧结构结构性改革 → 侧结构性改革"),
                    wrong("绿水青山就金是山银山。", "青山就金是山银山 → 青山就是金山银山"),
                    wrong("坚持统一战，坚持自我革命。", "统一战 → 统一战线"),
                    wrong("关于全面深化改的实施意见。", "全面深化改 → 全面深化改革"),
                    wrong("坚持全面依法治族、坚持系统观念。", "全面依法治族 → 全面依法治国"),
                    wrong("推动高质量发展，坚持高质量发展，关于高质发展的意见。", "高质发展 → 高质量发展"),
                    right("全县建成小康社会，改革开局良好，缩小社会差距，从严治党中见成效。"),
                    right("学习党史，落实乡村振兴战略，扶贫攻坚战，全面从严治警，健全从严治党制度。"),
                    right("以改革开新局，统一战略部署，坚持依法治企，共同富民强县，脱贫攻势凌厉，推动高质发展。"),
                    right("全心全意为农民服务，落实政协工作报告，打黑除恶。")),
            new MissFinder("formula"));

    private static final Check ZERO = new Check(
            "zero",
            Level.WARNING,
            "GB/T 15835—2011",
            List.of(
                    wrong("第十五个五年规划和二O三五年远景目标。", "二O三五 → 二〇三五"),
                    wrong("二00八年以来。", "二00八 → 二〇〇八"),
                    right("二〇三五年远景目标，第二O号线。")),
            YearFinders::zeros);

    static final List<Check> CHECKS = List.of(LIST, NUMBER, FORMULA, ZERO);

    private FormulaChecks() {}
}
