package gongbao.parse;

import gongbao.place.Divisions;
import gongbao.text.Span;
import java.util.List;

/**
 * Tells formulas from what else stands in quotation marks, by its own words and by those around it.
 *
 * <pre>
 * 推广|“千万工程”|经验            → a formula
 * 群众都说|“好”“真好”            → speech
 * 所谓|“新左派”                 → called wrong
 * “七一”|前夕, “十四五”|规划       → a day, a plan
 * 歌曲|“东方红”, “青禾日报”        → a work, a paper
 * 坚决反对|“台独”, 杜绝|“一刀切”     → opposed
 * 变|“输血”|为“造血”             → a turn of speech
 * </pre>
 */
final class Quotations {

    /** Words that are no formula wherever they stand. */
    private static final Cues WORDS = Cues.of(
            Cue.of("term.speech", "发展是第一要务!", "第一要务", "[。!?:]|,.*,"),
            Cue.of("term.question-or-order", "如何走", "走如何", "^{no-terms:opens}"),
            Cue.of("term.whether", "有没有", "有与没有", "(.)[不没]\\1|[吗呢吧呀啊]$"),
            Cue.of("term.number", "12·26", "12·26地震", "^[0-9·.]{1,8}$"),
            Cue.of("term.character", "严", "从严", "^.$"),
            Cue.of("term.deed", "干成了", "了不起", "[了着]$"),
            // Five-year plans are horizons, not formulas; 五一 and 三八 are days.
            Cue.of("term.plan", "十四五", "十四五规划", "^(?:[一二三四五六七八九十]{2}|[一二三四五六七八九十]{1,3}(?:五|·[一二三四五六七八九十]{1,2}))$"),
            Cue.of("term.goal", "比1980年翻三番", "两个翻一番", "^(?:比|建成|达到|突破|实现).*\\d|\\d{4}(?:年|美?元|亿)"),
            Cue.of("term.title", "关于农业合作化问题", "有关农业合作化", "^关于.{2}"),
            Cue.of("term.congress", "九大", "九大工程", "^[一二三四五六七八九十]{1,3}大$"),
            Cue.of("term.holiday", "国庆", "国庆阅兵", "^{no-terms:holiday}$"),
            Cue.of("term.paper", "青禾日报", "日报青禾", "^.{2,}{no-terms:paper}$"),
            Cue.of("term.meeting", "绿色发展论坛", "论坛经济", "{no-terms:meeting}$"),
            Cue.of("term.opinion", "体制不如美国好", "体制好", "不如|{no-terms:doctrine}论$"),
            Cue.of("term.figure", "定心丸", "定心丸工程", "^{no-terms:figure}$"));

    private static final Cue SAID = Cue.of("term.said", "群众高兴地说", "群众高兴", "{no-terms:said}[,:]?$");

    /** 称赞他是|“贴心人” */
    private static final Cue PRAISED = Cue.of("term.praised", "称赞他是", "建设", "(?:夸|称赞|赞扬)[^“”,。;]{0,4}$");

    private static final Cue SO_CALLED = Cue.of("term.so-called", "批判所谓", "批判", "{no-terms:so-called}$");
    private static final Cue EXPOSED =
            Cue.of("term.exposed", "问题时有发生", "的格局", "^(?:等|的|问题|现象|行为)?(?:还|仍|依然)?{no-terms:exposed}");

    /** 反对|“台独”; 惩治|腐败和“保护伞”. Not 健全防止返贫机制和|“三农”. */
    private static final Cue OPPOSED = Cue.of(
            "term.opposed",
            "坚决惩治涉黑腐败和",
            "健全防止返贫机制和",
            "(?:{no-terms:opposed}了?|(?:^|[,。;、])反)(?:一切|各种|各类|任何|(?:(?!{no-terms:remedy})[^,。;:“”]){1,12}[和及与、的])?$");

    /** 防止|“两个维护”|落空: it is the failure that is opposed. */
    private static final Cue FAILED = Cue.of("term.failed", "落空", "问题", "^[一-鿿]{0,4}?{no-terms:failed}");

    /** 从|“有没有”|向“好不好”转变, 变|“输血”|为“造血”. */
    private static final Cue TURN = Cue.of("term.turn", "推动从", "推动", "(?:从|由|变)$");

    private static final Cue TURNED = Cue.of("term.turned", "向", "工程", "^(?:[到为向变]|转[向为变]|走向|迈向|升级)");
    private static final Cue TURNS_INTO =
            Cue.of("term.turns-into", "变“输血”为", "推动“输血”和", "(?:从|由|变)“[^“”]*”(?:[到为向变成]|转[向为变]|走向|迈向|升级为|变[成为])+$");

    /** 他指出|“发展是硬道理”|。 Not 王某指出,|“三农”|是根本. */
    private static final Cue TOLD = Cue.of("term.told", "他指出", "他提出", "{no-terms:told}$|{no-terms:told-so}[,:]$");

    private static final Cue END = Cue.of("term.end", "。", "是", "^(?:[,。;!?)”]|\\s|$)");
    private static final Cue WORK_BEHIND =
            Cue.of("term.work-behind", "一书", "一家", "^(?:等|的|这)?(?:{works:behind}|{no-terms:work})");
    private static final Cue WORK = Cue.of("term.work", "歌曲", "歌曲改革", "{works:before}$");
    /** 荣获|“全国文明城市”|称号: an honour, no formula. */
    private static final Cue AWARDED = Cue.of("term.awarded", "荣获", "创建", "{no-terms:awarded}$");

    private static final Cue AWARD = Cue.of("term.award", "称号", "城市称号", "^(?:的)?{no-terms:award}");
    private static final Cue BEARER = Cue.of("term.bearer", "同志", "同志们", "^(?:等)?[两二三四五]?位?{no-terms:bearer}(?!们)");

    /** A sentence is a formula where it is called one: “…,…”|理念. */
    private static final Cue HEAD = Cue.of("term.head", "的理念", "的时候", "^的?[一-鿿]{0,4}?{no-terms:head}");

    private static final Cues NO_TERM_BEFORE = Cues.of(SAID, PRAISED, SO_CALLED, WORK, AWARDED);
    private static final Cues NO_TERM_BEHIND = Cues.of(BEARER, WORK_BEHIND, AWARD);

    static final List<Cue> CUES = Cue.all(List.of(
            WORDS,
            List.of(SAID, PRAISED, SO_CALLED, EXPOSED, WORK, BEARER, HEAD, OPPOSED, FAILED),
            List.of(TURN, TURNED, TURNS_INTO, TOLD, END, WORK_BEHIND, AWARDED, AWARD)));

    private static final int NEAR = 24;

    private final Reading reading;

    Quotations(Reading reading) {
        this.reading = reading;
    }

    /** @param quote with its marks */
    boolean isFormula(Span quote) {
        String words = reading.text().substring(quote.start() + 1, quote.end() - 1);
        if (WORDS.in(words) || !Divisions.get().resolve(words).isEmpty()) {
            return false;
        }
        String before = before(quote.start());
        String behind = behind(quote);
        boolean other = NO_TERM_BEFORE.in(before) || NO_TERM_BEHIND.in(behind) || TOLD.in(before) && END.in(behind);
        boolean sentence = words.indexOf(',') >= 0 && !HEAD.in(behind);
        return !other && !sentence && !isTurn(quote) && !before.endsWith(":");
    }

    /** 〔例〕反对|“台独”|分裂行径: the name of what the text opposes is none of its formulas, wherever else it stands there. */
    boolean isOpposed(Span quote) {
        String behind = behind(quote);
        return EXPOSED.in(behind) || OPPOSED.in(before(quote.start())) && !FAILED.in(behind);
    }

    private boolean isTurn(Span quote) {
        String before = right(quote.start());
        return TURNS_INTO.in(before) || TURN.in(before) && TURNED.in(behind(quote));
    }

    private String behind(Span quote) {
        return reading.text().substring(quote.end(), Math.min(reading.text().length(), quote.end() + NEAR));
    }

    private String right(int end) {
        return reading.text().substring(Math.max(0, end - NEAR), end);
    }

    /** What stands before the first of quotations in a row: 说|“好”“真好”. */
    private String before(int quote) {
        int start = quote;
        for (int i = 0; i < NEAR; i++) {
            int joint = start > 0 && "、和".indexOf(reading.text().charAt(start - 1)) >= 0 ? start - 1 : start;
            if (joint == 0
                    || reading.text().charAt(joint - 1) != '”'
                    || reading.brackets().partner(joint - 1) < 0) {
                break;
            }
            start = reading.brackets().partner(joint - 1);
        }
        return right(start);
    }
}
