package gongbao.check.turn;

import static gongbao.check.rule.Sample.right;
import static gongbao.check.rule.Sample.wrong;

import gongbao.check.rule.Check;
import gongbao.diag.Finding.Level;
import java.util.List;

/** Names of leaders, organs and theories. */
final class NameChecks {

    private static final String VETO = "国办秘函〔2019〕19号";

    private static final Check LEADER_NAME = new Check(
            "leader-name",
            Level.ERROR,
            VETO,
            List.of(
                    wrong("会议传达学习了近平总书记重要讲话。", "近平总书记 → 习近平总书记"),
                    wrong("深入贯彻刁近平总书记重要指示精神。", "刁近平总书记 → 习近平总书记"),
                    wrong("深入学习近平总书记系列重要讲话精神。", "学习近平总书记 → 学习习近平总书记"),
                    wrong("以习平近同志为核心的党中央坚强领导。", "以习平近同志为 → 以习近平同志为"),
                    wrong("会见时，国务院总理李克墙表示欢迎。", "国务院总理李克墙 → 国务院总理李克强"),
                    right("会议强调，要用好学习平台，深入学习习近平总书记重要讲话。"),
                    right("毛泽民同志为革命献出了生命。省委书记习近平出席会议。")),
            new MissFinder("leader-name"));

    private static final Check LEADER_TITLE = new Check(
            "leader-title",
            Level.ERROR,
            VETO,
            List.of(
                    wrong("选举产生中共中央总书计。", "中共中央总书计 → 中共中央总书记"),
                    wrong("国务院总理赵乐际作政府工作报告。", "国务院总理赵乐际 → ?"),
                    right("国务院总理李强、全国人大常委会委员长赵乐际出席。"),
                    right("中共中央书记处书记出席，原国务院副总理李岚清到会。")),
            (text, to) -> {
                new MissFinder("leader-title").find(text, to);
                LeaderFinders.titles(text, to);
            });

    private static final Check LEADER_ORDER = new Check(
            "leader-order",
            Level.WARNING,
            "中央全会公报",
            List.of(wrong("习近平、李强、王沪宁、赵乐际、蔡奇出席会议。", "王沪宁、赵乐际 → 赵乐际、王沪宁"), right("习近平、李强、赵乐际、王沪宁、蔡奇、丁薛祥、李希出席，韩正列席。")),
            LeaderFinders::order);

    private static final Check ORGAN_NAME = new Check(
            "organ-name",
            Level.ERROR,
            "宪法",
            List.of(
                    wrong("庆祝中华人民共合国成立七十五周年。", "人民共合国成立 → 人民共和国成立"),
                    wrong("市第十五届人民表代大会第三次会议召开。", "届人民表代大会 → 届人民代表大会"),
                    wrong("接受最高人民检查院的领导。", "最高人民检查院 → 最高人民检察院"),
                    right("其中共产党员23名。全国人大常委、苏州市人民政府领导出席。"),
                    right("长安县各界人民代表会第二次会议，残疾人代表大会。"),
                    right("要健全人民代表大会制度。")),
            new MissFinder("organ-name"));

    private static final Check THEORY_NAME = new Check(
            "theory-name",
            Level.ERROR,
            "党章",
            List.of(
                    wrong("坚持以“三个代表“重要思想为指导。", "个代表“重要思 → 个代表”重要思"),
                    wrong("以习近平新时代特色社会主义思想为指导。", "新时代特色社 → 新时代中国特色社"),
                    wrong("科举发展观。", "科举发展观 → 科学发展观"),
                    right("坚持“三个代表”的重要思想。古巴建设本国特色社会主义。"),
                    right("大学发展观和人才观，要用科学发展的观点看问题。")),
            new MissFinder("theory-name"));

    static final List<Check> CHECKS = List.of(LEADER_NAME, LEADER_TITLE, LEADER_ORDER, ORGAN_NAME, THEORY_NAME);

    private NameChecks() {}
}
