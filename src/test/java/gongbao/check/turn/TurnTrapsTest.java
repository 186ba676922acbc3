package gongbao.check.turn;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.check.Proofreader;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.fixture.CheckedSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like an error of a fixed turn and are none, and errors at the ends of turns. */
class TurnTrapsTest {

    private static final Proofreader ALL = new Proofreader(TurnChecks.CHECKS, OwnTables.NONE);

    private static List<String> found(String sentence) {
        String text = "关于工作情况的报告\n" + sentence + "\n";
        return ALL.slips(CheckedSamples.parse(text)).stream()
                .map(slip -> slip.span().of(text) + " → " + slip.mend())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要建好学习平台，深入学习习近平总书记重要讲话精神。",
                "改革开局良好，不断缩小社会差距，全面从严治党中见成效。",
                "古巴探索建设本国特色社会主义。",
                "当选国际院士，设立国务委员，苏州市人民政府印发。",
                "人民的代表大会，人民代表团会议，各界人民代表会议，残疾人代表大会。",
                "高举邓小平理论和“三个代表”的重要思想伟大旗帜。",
                "树立“三个意识”，做到“两个确保”，增强“四个自觉”。",
                "市纪委监委监督执纪，共建共治，退税缓税。",
                "全县建成小康社会，全市推进乡村振兴，全省从严治党，健全依法治国机制。",
                "全面建设小康社会，全面建成小康社会，第一个百年奋斗目标，第二个百年奋斗目标。",
                "党史学习教育，党纪学习教育，党性学习教育；三中全会，四中全会。",
                "新型城市化，社会消费品零售额，战略新兴产业，地方生产总值，全国深化改革。",
                "其中共产党员23名，全国共产党员，中共中央书记处，中国共产党党员。",
                "我国人民代表大会制度，中国人民进行了抗日战争，全国人民银行系统。",
                "省委书记习近平，副总理朱镕基，国务院代总理李鹏，李克强总理。",
                "深化扶贫攻坚战，打黑除恶，落实乡村振兴战略，市政工作报告，政协工作报告。",
                "城市居民人均可支配收入，全国生产总值，各地生产总值，西部开发。",
                "会上提出：“……体会议……革开放。”",
                "落实精神，改革放开搞活，结合实事就是求是，但中央要求。",
                "中央常务委员会，全国人大常委，党的中央委员，国家监察委员。",
                "县委十五届六次全会，党的第十一次代表大会，市第一届农民代表大会，省委一届二中全会。",
                "港澳台等国家和地区，粤港澳国际合作，台港澳事务，对台独特优势，总台独家报道。",
                "王沪宁出席开幕会，汪洋列席会议，参照临中市人民政府工作规则，设立临中县委员会。",
                "安国市发展和改革委员会牵头，临国县发展和改革委员会配合，中国共产党章水区第十四届委员会第六次会议。",
                "坚持依法治藏，全面从严治社，共商共建共治共享，共融共治共享，落实“一带一路”和“一带一部”。",
                "深刻领会“两个确立”的决定性意义，建立不敢腐、不能腐、不易腐的机制，纪念抗美援越战争。",
                "贯彻习近平总书记重要讲话精神，坚定“三个自信”。",
                "抓好党的政治建设、思想建设、组织建设、作风建设、纪律建设、制度建设。",
                "胡锦涛同志代表中央委员会作报告，江泽民同志代表中央讲话。",
                "新当选的全国人大常委会委员名单公布，任命张明为最高人民检察院检察员、检察委员会委员。",
                "中华人民共和国副主席宋庆龄到会，中华人民共和国主席令公布。",
                "农村中的共产党员带头，工人中的共产党员占三成。",
                "越共中央总书记来访，苏共中央政治局委员、古共中央第一书记会见代表团。",
                "坚持马克思列宁主义。毛泽东思想是集体智慧的结晶。",
                "统一社会主义党主席发来贺电，社会主义党总部派人到会。",
                "开展党史、国史和社会主义发展史学习教育，改革开放史学习教育。",
                "全面推进思想建设、组织建设、作风建设、制度建设和反腐倡廉建设。",
                "加强退役军人服务保障，建好退役军人服务站，抓好退役军人就业任务。",
                "贯彻《中华人民共和国民法通则》《中华人民共和国环境保护税法》《中华人民共和国民法总则》。",
                "县委八届十四次全委会议举行，县委召开十届三次全委会。",
                "召开中国共产党全国代表会议，学习《毛泽东选集》和《毛泽东文集》。",
                "查处了全国人大常委会原副委员长，最高人民法院原院长、国务院现任副总理到会。",
                "村民自我管理、自我教育、自我服务、自我监督，学生自我教育、自我管理、自我服务。",
                "坚持民主选举、民主决策、民主管理、民主监督，民主协商有序开展。",
                "改革开启新篇，改革开出新路，改革开了好头，对外开展交流，变革开放，海外开放，内外开放。",
                "党的建立，党的领袖，党的领域，党的建党精神，党的建言献策，高质量发挥作用，高质量发电，高质量推进工作。",
                "人民政协、人民政治、人民政权、人民政法、人民政策，国务委员、国务卿、国务活动、国务大臣，国务院总的要求。",
                "新发展理论，全新发展格调，与时俱增，与时俱变，扶贫攻坚，脱贫攻势，统一战略，生态文化，精神文化，物质文化。",
                "全体会员到会，团体会议，集体会议，我国人大常委会，德国人大常委会代表团，工会主义，社会主义民生，社会主义法律。",
                "从严治警，从严治团，从严治吏，从严治理，奋斗目的，一国两府，意识形成，解放思路，开放思想，大众路线。",
                "社会主义现代化国际大都市，社会主义现代化建成之日，国内生产总量，地区生产总额，固定资产投入。",
                "其中的特色社会主义，其中的共产党员，退役军人服务，高深理论，党中央和国务委员。",
                "建设创新、绿色、开放、幸福之城，廉洁、绿色、共享办赛，忧患意识、大局意识、责任意识。"
            })
    void leavesAloneWhatIsRight(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void findsWhatIsWrongAtTheEndsOfATurn() {
        assertThat(found("贯彻近平总书记讲话。")).containsExactly("近平总书记 → 习近平总书记");
        assertThat(found("贯彻刁近平总书记讲话。")).containsExactly("刁近平总书记 → 习近平总书记");
        assertThat(found("贯彻习近平总书讲话。")).containsExactly("习近平总书 → 习近平总书记");
        assertThat(found("以习习近平总书记讲话为指导。")).containsExactly("习习近平总书记 → 习近平总书记");
        assertThat(found("全国人大常委会委员赵乐际主持会议。")).hasSize(1);
        assertThat(found("加强组织建设、思想建设、作风建设、制度建设和反腐倡廉建设。")).hasSize(1);
        assertThat(found("建设社会主思义想道德。")).isEmpty();
        assertThat(found("马克思列宁主义、毛泽东思义想为指导。")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "全面加强党的建取得新成效。, 党的建 → 党的建设",
        "坚持党的领与依法治国。, 党的领 → 党的领导",
        "党的建副全面加强。, 党的建副 → 党的建设",
        "打造高质量发样板区。, 高质量发 → 高质量发展",
        "认真落实党中央、国务市决策部署。, 党中央、国务市 → 党中央、国务院",
        "根据国务现关于加强管理的通知。, 国务现 → 国务院",
        "市人民政办公室印发通知，市人民政府同意。, 人民政 → 人民政府",
        "推进改革开人和现代化建设。, 改革开 → 改革开放",
        "宪法对国人大常委会作出规定。, 国人大常委会 → 全国人大常委会",
        "开启全面建设会主义现代化新征程。, 会主义现代化 → 社会主义现代化",
        "党的对众路线教育实践活动。, 党的对众路线 → 党的群众路线",
        "坚持从严治实现新提升。, 从严治 → 从严治党",
        "在习近平总书系列重要讲话中。, 习近平总书 → 习近平总书记",
        "坚持以习的平新时代中国特色社会主义思想为指导。, 习的平新时 → 习近平新时",
        "学习习近平法治思议，推进法治建设。, 习近平法治思议 → 习近平法治思想",
        "第十七届人次代表大会第五次会议。, 届人次代表大会 → 届人民代表大会"
    })
    void findsWhatMakesNoWordWithWhatFollows(String sentence, String mended) {
        assertThat(found(sentence)).containsExactly(mended);
    }

    @Test
    void findsWhatIsLostInTheFirstWordOfAText() {
        String text = "中人民共和国民法典\n全国人民代表大会通过。\n";
        assertThat(ALL.slips(CheckedSamples.parse(text))).extracting(Slip::mend).containsExactly("中华人民共");
    }

    @Test
    void protectsTheTurnsOfTheOffice() {
        OwnTables own = new OwnTables(List.of("一园三区两带"), List.of(), List.of());
        String text = "关于工作情况的报告\n建设一园三区二带，打造一园三两区带。\n";
        assertThat(new Proofreader(TurnChecks.CHECKS, own).slips(CheckedSamples.parse(text)))
                .extracting(Slip::mend)
                .containsExactly("一园三区两带", "一园三区两带");
    }
}
