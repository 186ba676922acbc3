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
 * </pre>
 */
final class Quotations {

    /** Words that are no formula wherever they stand. */
    private static final List<Cue> WORDS = List.of(
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
            Cue.of("term.paper", "青禾日报", "日报青禾", "^.{2,}{no-terms:paper}$"));

    private static final Cue SAID = Cue.of("term.said", "群众高兴地说", "群众高兴", "{no-terms:said}[,:]?$");

    /** 称赞他是|“贴心人” */
    private static final Cue PRAISED = Cue.of("term.praised", "称赞他是", "建设", "(?:夸|称赞|赞扬)[^“”,。;]{0,4}$");

    private static final Cue SO_CALLED = Cue.of("term.so-called", "批判所谓", "批判", "{no-terms:so-called}$");
    private static final Cue EXPOSED = Cue.of("term.exposed", "的骗局", "的格局", "^的?{no-terms:exposed}");
    private static final Cue WORK = Cue.of("term.work", "歌曲", "歌曲改革", "{works:before}$");
    private static final Cue BEARER = Cue.of("term.bearer", "同志", "同志们", "^(?:等)?[两二三四五]?位?{no-terms:bearer}(?!们)");

    /** A sentence is a formula where it is called one: “…,…”|理念. */
    private static final Cue HEAD = Cue.of("term.head", "的理念", "的时候", "^的?[一-鿿]{0,4}?{no-terms:head}");

    static final List<Cue> CUES =
            Cue.all(List.of(WORDS, List.of(SAID, PRAISED, SO_CALLED, EXPOSED, WORK, BEARER, HEAD)));

    private static final int NEAR = 10;

    private final Reading reading;

    Quotations(Reading reading) {
        this.reading = reading;
    }

    /** @param quote with its marks */
    boolean isFormula(Span quote) {
        String words = reading.text().substring(quote.start() + 1, quote.end() - 1);
        if (Cue.anyIn(WORDS, words) || !Divisions.get().resolve(words).isEmpty()) {
            return false;
        }
        String before = before(quote.start());
        String behind =
                reading.text().substring(quote.end(), Math.min(reading.text().length(), quote.end() + NEAR));
        boolean other =
                Cue.anyIn(List.of(SAID, PRAISED, SO_CALLED, WORK), before) || EXPOSED.in(behind) || BEARER.in(behind);
        boolean sentence = words.indexOf(',') >= 0 && !HEAD.in(behind);
        return !other && !sentence && !before.endsWith(":");
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
        return reading.text().substring(Math.max(0, start - NEAR), start);
    }
}
