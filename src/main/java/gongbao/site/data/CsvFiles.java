package gongbao.site.data;

import gongbao.model.Actual;
import gongbao.model.Days;
import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.render.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets, directives and figures reached as tables for office programs: UTF-8 with a byte order mark, RFC 4180. */
public final class CsvFiles {

    private static final String BOM = "\uFEFF";

    private CsvFiles() {}

    /** Which tables there are: none without rows. */
    public static List<String> paths(SiteContext site) {
        List<String> paths = new ArrayList<>();
        if (!site.corpus.targets().isEmpty()) {
            paths.add(Urls.TARGETS_CSV);
        }
        if (!site.corpus.directives().isEmpty()) {
            paths.add(Urls.DIRECTIVES_CSV);
        }
        if (site.corpus.targets().stream().anyMatch(entry -> !entry.actuals().isEmpty())) {
            paths.add(Urls.ACTUALS_CSV);
        }
        return paths;
    }

    public static List<SiteFile> of(SiteContext site) {
        return paths(site).stream()
                .map(path -> new SiteFile(path, () -> table(site, path).iterator(), null))
                .toList();
    }

    /** A piece a text: of ten thousand texts a table has fifty megabytes. */
    private static Stream<byte[]> table(SiteContext site, String path) {
        Stream<Edition> texts = site.corpus.editions().stream();
        Stream<String> pieces = switch (path) {
            case Urls.TARGETS_CSV -> Stream.concat(head(site, "targets"), texts.map(text -> targets(site, text)));
            case Urls.DIRECTIVES_CSV ->
                Stream.concat(head(site, "directives"), texts.map(text -> directives(site, text)));
            default -> Stream.concat(head(site, "actuals"), Stream.of(actuals(site)));
        };
        return pieces.map(piece -> piece.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> head(SiteContext site, String table) {
        return Stream.of(BOM + site.msg.get("csv." + table) + "\r\n");
    }

    private static String targets(SiteContext site, Edition edition) {
        StringBuilder csv = new StringBuilder();
        String title = site.names.shortTitle(edition);
        for (Target target : edition.communique().targets()) {
            FactRef use = new FactRef(edition.id(), target.id());
            TargetMove move = site.targets.from(use);
            CsvRows.add(
                    csv,
                    edition.id(),
                    title,
                    target.kind().code(),
                    target.indicator(),
                    target.scope(),
                    target.fromYear(),
                    target.year(),
                    target.measure() == null ? null : target.measure().code(),
                    target.comparator() == null ? null : target.comparator().code(),
                    target.commitment().code(),
                    target.value(),
                    target.unit(),
                    target.number(),
                    target.numberMax(),
                    target.baseYear(),
                    target.baseValue(),
                    target.relativeTo(),
                    target.basis(),
                    target.text(),
                    target.span().start(),
                    target.span().end(),
                    site.targets.entry(use).indicator(),
                    move == null ? null : move.change().code(),
                    move == null ? null : move.from().communique(),
                    move == null ? null : site.targets.target(move.from()).text());
        }
        return csv.toString();
    }

    private static String actuals(SiteContext site) {
        StringBuilder csv = new StringBuilder();
        for (TargetEntry entry : site.corpus.targets()) {
            for (Actual actual : entry.actuals()) {
                CsvRows.add(
                        csv,
                        actual.code(),
                        site.names.of(site.lookup.place(actual)),
                        entry.indicator(),
                        actual.year(),
                        actual.value(),
                        actual.unit(),
                        actual.source());
            }
        }
        return csv.toString();
    }

    private static String directives(SiteContext site, Edition edition) {
        StringBuilder csv = new StringBuilder();
        String title = site.names.shortTitle(edition);
        for (DirectiveEntry entry : site.lookup.directivesOf(edition)) {
            Directive directive = edition.communique().fact(entry.use().fact(), Directive.class);
            CsvRows.add(
                    csv,
                    edition.id(),
                    title,
                    entry.number(),
                    directive.lead(),
                    directive.speaker(),
                    directive.modal(),
                    directive.addressee(),
                    directive.problem(),
                    joined(directive.measures().stream()),
                    directive.text(),
                    directive.span().start(),
                    directive.span().end(),
                    entry.id().slug().text(),
                    heldOn(edition.communique().meeting()),
                    joined(entry.topics().stream().map(topic -> site.msg.get("topic." + topic.topic()))),
                    joined(entry.topics().stream().map(DirectiveTopic::word)),
                    site.msg.get("directive." + directive.kind().code()));
        }
        return csv.toString();
    }

    /** The day on which a text was adopted or dated is no day of the meeting. */
    private static @Nullable LocalDate heldOn(Meeting meeting) {
        Days.Kind kind = meeting.days().dateKind();
        return kind == null || kind.compareTo(Days.Kind.CLOSED) > 0 ? null : meeting.day();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("；"));
    }
}
