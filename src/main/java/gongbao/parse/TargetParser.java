package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Target;
import gongbao.model.Target.Commitment;
import gongbao.model.Target.Kind;
import gongbao.model.Wording;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the goals that a text sets: clauses under a horizon, with or without a figure.
 *
 * <pre>
 * 到2027年,城乡融合发展取得明显成效,全县地区生产总值达到100亿元  → a qualitative and a quantitative target for 2027
 * 2024年全市经济社会发展主要预期目标是：地区生产总值增长6%左右    → 2024, because a plan is spoken of
 * 预计全年地区生产总值突破百亿元, 2023年实现…                → results, no targets
 * </pre>
 */
final class TargetParser {

    private static final Pattern AIM = Pattern.compile(
            "(?:预期目标|主要目标|奋斗目标|总体目标|发展目标|工作目标|目标)(?:任务)?(?:是|为|:)|这就是:|力争|确保|争取|(?:会议|全会)(?:明确|提出|确定)|[^,]预期增长");
    /** Words behind which every clause is a goal; 确保 and 力争 say it of their own clause only. */
    private static final Pattern LIST_OF_GOALS = Pattern.compile("目标(?:任务)?(?:是|为|:)|这就是:");

    private static final Pattern GOALS = Pattern.compile("(?:预期目标|主要目标|奋斗目标|发展目标|工作目标)(?:任务)?(?:是|为|:)");
    private static final Pattern RESULT =
            Pattern.compile("预计|同比|以来|去年|上年|过去|一年来|年来|已经|了|比上年|较上年|累计完成|荣获|顺利|圆满|成功(?:举办|召开)|分别比");
    /** Clauses that lead in and say nothing themselves. */
    private static final Pattern EMPTY = Pattern.compile(
            "^(?:这就是|具体(?:目标)?是|主要(?:预期)?目标(?:是|为)?|总体目标(?:是|为)?|目标是|其中|即|也就是|.*(?:目标|目标任务|总体思路|总体要求)(?:是|为)?|[一二三四五六七八九十]是|是.*|我[国省市县区]?.{0,6}发展(?:处于|面临).*)$");

    private static final Pattern DEMAND = Pattern.compile("^(?:要|必须|坚持|全会|会议|应|务必|推动.{0,10}落实)");

    private static final Pattern ASKS = Pattern.compile("(?<![主重需首纲])要(?![求素点闻])|必须");

    /** 3岁以下婴幼儿, 亿元以上项目: a figure that says which ones, not how many. */
    private static final Pattern WHICH =
            Pattern.compile("(?:及)?(?:以上|以下|以内)[\\u4e00-\\u9fff&&[^、和及目的]]|方面|领域|环节|重点工作|大类");

    private final Reading reading;
    private final @Nullable Integer saidIn;

    /** @param saidIn year of the meeting, which 今年 and 今后五年 count from; null where it is unknown */
    TargetParser(Reading reading, @Nullable Integer saidIn) {
        this.reading = reading;
        this.saidIn = saidIn;
    }

    /**
     * @param voices who speaks, by paragraph and sentence
     */
    List<Target> parse(FrontMatter front, Voices voices) {
        List<Target> targets = new ArrayList<>();
        Walk walk = new Walk(targets, voices);
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            walk.paragraph(p);
        }
        return targets;
    }

    /** The walk through a paragraph: the horizon holds from where it stands to the end of its list. */
    private final class Walk {

        private final List<Target> targets;
        private final Voices voices;
        private @Nullable Horizon horizon;

        /** 明年是关键一年。…预期目标为: a time spoken of before, which goals may be set for later. */
        private @Nullable Horizon spokenOf;
        /** Offset behind the words that say goals follow (主要目标是); the longest int where the sentence has none. */
        private int aimedFrom;

        private @Nullable Target previous;
        private Commitment carried = Commitment.PLAIN;
        /** 力争到2027年: holds as long as the horizon. */
        private Commitment withHorizon = Commitment.PLAIN;

        Walk(List<Target> targets, Voices voices) {
            this.targets = targets;
            this.voices = voices;
        }

        void paragraph(int p) {
            horizon = null;
            List<Span> sentences = reading.sentences(p);
            for (int i = 0; i < sentences.size(); i++) {
                Span sentence = sentences.get(i);
                if (voices.retells(p, i)) {
                    horizon = null;
                    continue;
                }
                sentence(sentence, voices.reviews(p, i));
            }
        }

        private void sentence(Span sentence, boolean review) {
            String text = reading.text(sentence);
            Horizon first = Horizon.find(reading, sentence.start(), sentence.end(), saidIn);
            boolean ownHorizon = first != null;
            boolean goals = GOALS.matcher(text).find() && !review;
            if (!ownHorizon && horizon == null && goals) {
                horizon = spokenOf;
            }
            if (!ownHorizon && (horizon == null || DEMAND.matcher(text).find())) {
                horizon = null;
                return;
            }
            carried = Commitment.PLAIN;
            Matcher aim = LIST_OF_GOALS.matcher(text);
            aimedFrom = aim.find() ? sentence.start() + aim.end() : Integer.MAX_VALUE;
            previous = null;
            if (!ownHorizon
                    && Quantity.find(reading.text(), sentence.start(), sentence.end())
                            .isEmpty()) {
                horizon = null;
                return;
            }
            withHorizon = Commitment.PLAIN;
            for (Span group : reading.split(sentence, ";。")) {
                carried = withHorizon;
                previous = null;
                for (Span clause : reading.split(group, ",:")) {
                    clause(clause, sentence, review);
                }
            }
        }

        private void clause(Span clause, Span sentence, boolean review) {
            Span rest = clause;
            for (Horizon h = Horizon.find(reading, rest.start(), rest.end(), saidIn);
                    h != null;
                    h = Horizon.find(reading, rest.start(), rest.end(), saidIn)) {
                remember(h, review);
                // 2024年要重点抓好…,全年…增长8%: the whole year is the one spoken of.
                boolean same = horizon != null && reading.text(h.span()).equals("全年");
                horizon = same ? horizon : accept(h, sentence, review);
                rest = new Span(h.span().end(), clause.end());
                withHorizon = horizon != null
                                && TargetMeasures.STRIVE
                                        .matcher(reading.text(h.span()))
                                        .find()
                        ? Commitment.STRIVE
                        : Commitment.PLAIN;
                carried = withHorizon == Commitment.STRIVE ? withHorizon : carried;
            }
            if (horizon == null || rest.length() < 2) {
                return;
            }
            for (Span part : figures(rest)) {
                words(part, review);
            }
        }

        /** 地区生产总值增长8%、工业增加值增长10%: a clause each; 增长6%、9%: one. */
        private List<Span> figures(Span clause) {
            List<Span> parts = new ArrayList<>();
            int start = clause.start();
            for (Quantity q : Quantity.find(reading.text(), clause.start(), clause.end())) {
                int mark = reading.text().indexOf('、', q.end());
                boolean near = mark >= 0 && mark <= q.end() + 3 && mark + 1 < clause.end();
                if (near
                        && mark > start
                        && Sentences.isHan(reading.text().charAt(mark + 1))
                        && ChineseNumbers.digit(reading.text().charAt(mark + 1)) < 0) {
                    parts.add(new Span(start, mark));
                    start = mark + 1;
                }
            }
            parts.add(new Span(start, clause.end()));
            return parts;
        }

        private void remember(Horizon h, boolean review) {
            boolean ahead = h.year() == null || saidIn == null || h.year() >= saidIn;
            spokenOf = !review && ahead && !h.strong() ? h : spokenOf;
        }

        /** A horizon that lies behind, or that only dates what was done, opens no list. */
        private @Nullable Horizon accept(Horizon h, Span sentence, boolean review) {
            boolean past = h.year() != null && saidIn != null && h.year() < saidIn;
            String text = reading.text(sentence);
            if (past || review && (h.year() == null || saidIn == null || h.year() <= saidIn || !h.strong())) {
                return null;
            }
            boolean ahead = h.year() != null && saidIn != null && h.year() > saidIn;
            if (!h.strong()
                    && !ahead
                    && !AIM.matcher(text).find()
                    && !ASKS.matcher(text).find()) {
                return null;
            }
            String before = reading.text()
                    .substring(
                            Math.max(sentence.start(), h.span().start() - 3),
                            h.span().start());
            return before.contains("预计")
                            || h.strong()
                                    && h.year() != null
                                    && h.year().equals(saidIn)
                                    && RESULT.matcher(text).find()
                    ? null
                    : h;
        }

        private void words(Span clause, boolean review) {
            String text = reading.text(clause);
            if (text.startsWith("力争") || text.startsWith("争取") || text.startsWith("努力")) {
                carried = Commitment.STRIVE;
            } else if (text.startsWith("确保")) {
                carried = Commitment.ENSURE;
            }
            if (review && RESULT.matcher(text).find()) {
                return;
            }
            List<Quantity> quantities = new ArrayList<>(Quantity.find(reading.text(), clause.start(), clause.end()));
            quantities.removeIf(q -> q.form() == Quantity.Form.PLAIN
                    && WHICH.matcher(reading.text())
                            .region(q.end(), clause.end())
                            .lookingAt());
            java.util.Objects.requireNonNull(horizon);
            if (!quantities.isEmpty()) {
                List<Target> found =
                        new TargetClause(reading, horizon, previous).quantitative(clause, quantities, carried);
                previous = found.isEmpty() ? previous : found.get(found.size() - 1);
                targets.addAll(found);
            } else if ((horizon.strong() || clause.start() >= aimedFrom)
                    && !EMPTY.matcher(text).find()
                    && !PLAN_ONLY.matcher(text).matches()
                    && text.length() >= 4) {
                targets.add(qualitative(clause, text));
            }
        }

        private Target qualitative(Span clause, String text) {
            Commitment said = TargetMeasures.ENSURE.matcher(text).find()
                    ? Commitment.ENSURE
                    : TargetMeasures.STRIVE
                                    .matcher(text.substring(0, Math.min(text.length(), 12)))
                                    .find()
                            ? Commitment.STRIVE
                            : carried;
            java.util.Objects.requireNonNull(horizon);
            return new Target(
                    FactId.Kind.TARGET.uncounted(),
                    Kind.QUALITATIVE,
                    null,
                    new Target.Sense(null, null, said, null),
                    Target.Figure.NONE,
                    new Target.Period(horizon.fromYear(), horizon.year()),
                    Target.Base.NONE,
                    new Wording(reading.verbatim(clause), clause, "outcome"));
        }
    }

    private static final Pattern PLAN_ONLY = Pattern.compile("(?:全会|会议)?(?:提出|明确)了?|.{0,6}时|.*(?:必须|要)");
}
