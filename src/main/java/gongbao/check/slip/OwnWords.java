package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Diagnostic;
import gongbao.diag.Finding.Level;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text says against itself: a draft that was adopted, a session that is yet to come, a document under two names. */
final class OwnWords {

    private static final String OWN = "正文、题注与标题互相核对";
    private static final String OPENING = "中国共产党大竹县第十五届委员会第六次全体会议于2024年1月5日举行。";

    static final List<Check> CHECKS = List.of(
            new Check(
                    "draft",
                    Level.WARNING,
                    OWN,
                    List.of(
                            Sample.wrong(
                                    "中共云州县委关于加快发展的决定（讨论稿）|（2024年1月5日中国共产党云州县第十五届委员会第六次全体会议通过）|一、抓好发展|要抓好发展。",
                                    "（讨论稿） → "),
                            Sample.right("中共云州县委关于加快发展的决定|（2024年1月5日中国共产党云州县第十五届委员会第六次全体会议通过）|一、抓好发展|要抓好发展。"),
                            Sample.right("中国共产党云州县第十五届委员会第六次全体会议公报|" + OPENING + "全会审议通过了《关于加快发展的决定（讨论稿）》。")),
                    OwnWords::draft),
            new Check(
                    "later-session",
                    Level.WARNING,
                    OWN,
                    List.of(
                            Sample.wrong(OPENING + "全会回顾了县委十五届九次全会以来的工作。", "县委十五届九次全会 → ?"),
                            Sample.right(OPENING + "全会回顾了县委十五届五次全会以来的工作。")),
                    (text, to) -> told(
                            text,
                            "reference-to-later-session",
                            "later-session",
                            FactId.Kind.REFERENCE,
                            OwnWords::isOver,
                            to)),
            new Check(
                    "document-name",
                    Level.WARNING,
                    OWN,
                    List.of(
                            Sample.wrong(OPENING + "全会审议通过了《关于推进乡村全面振兴的实施意见》《关于推进乡村全面振兴实施意见》。", "《关于推进乡村全面振兴实施意见》 → ?"),
                            Sample.right(OPENING + "全会审议通过了《关于推进乡村全面振兴的实施意见》《云州县委常委会工作规则》。")),
                    (text, to) -> told(
                            text,
                            "adopted-named-two-ways",
                            "document-name",
                            FactId.Kind.DOCUMENT,
                            OwnWords::isOneName,
                            to)));

    private static final Pattern DRAFT = Pattern.compile("[（(](?:讨论稿|送审稿|征求意见稿|审议稿|草案|草稿|修改稿|送审|初稿)[）)]");
    private static final Pattern ADOPTED = Pattern.compile("通过\\s{0,2}[）)]?\\s*$");

    private static final Pattern OVER = Pattern.compile("^(?:的)?(?:精神|以来|审议|通过|提出|确定|部署|决定|决策|要求|之后|后)");

    private OwnWords() {}

    /** The title calls a draft what the note under it says was adopted. */
    private static void draft(CheckedText text, Consumer<Slip> to) {
        Communique communique = text.communique();
        Span title = communique.titleSpan();
        boolean isAdopted = communique.notes().stream()
                .anyMatch(note -> ADOPTED.matcher(note.of(text.body())).find());
        if (title == null || !isAdopted) {
            return;
        }
        Matcher draft = DRAFT.matcher(title.of(text.body()));
        if (draft.find()) {
            to.accept(Slip.of("draft", new Span(title.start() + draft.start(), title.start() + draft.end()), ""));
        }
    }

    /** What the parser found, at the words that it found. */
    private static void told(
            CheckedText text,
            String rule,
            String check,
            FactId.Kind kind,
            BiPredicate<CheckedText, Told> isSure,
            Consumer<Slip> to) {
        Communique communique = text.communique();
        for (Diagnostic found : communique.diagnostics()) {
            Told told = found.rule().equals(rule) ? at(communique, found, kind) : null;
            if (told != null && isSure.test(text, told)) {
                to.accept(Slip.of(check, firstLine(text.body(), told.span()), null));
            }
        }
    }

    private record Told(Fact fact, Span span) {}

    private static @Nullable Told at(Communique communique, Diagnostic found, FactId.Kind kind) {
        Origins origins = communique.prose().origins();
        for (Fact fact : communique.facts().of(kind)) {
            for (Span span : fact.spans()) {
                if (origins.line(span.start()) == found.line() && origins.column(span.start()) == found.column()) {
                    return new Told(fact, span);
                }
            }
        }
        return null;
    }

    /** A session that is yet to come may be named; one whose results are spoken of is over. */
    private static boolean isOver(CheckedText text, Told told) {
        String body = text.body();
        int end = told.span().end();
        return OVER.matcher(body.substring(end, Math.min(body.length(), end + 8)))
                .find();
    }

    /** Two names that differ in nothing but 的, marks or a character of the same sound. */
    private static boolean isOneName(CheckedText text, Told told) {
        String name = bare(((CitedDocument) told.fact()).title());
        return text.communique().documents().stream()
                .filter(other -> !other.id().equals(told.fact().id()))
                .map(other -> bare(other.title()))
                .anyMatch(other -> name.equals(other) || NameSpellings.isNear(name, other));
    }

    private static String bare(String title) {
        return title.replaceAll("[的和与、，“”《》（）()\\s]", "");
    }

    private static Span firstLine(String body, Span span) {
        int end = body.indexOf('\n', span.start());
        return end < 0 || end >= span.end() ? span : new Span(span.start(), end);
    }
}
