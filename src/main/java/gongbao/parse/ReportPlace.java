package gongbao.parse;

import static gongbao.model.MeetingKey.COUNTRY;

import gongbao.model.Convener;
import gongbao.model.Meeting;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose report on work a text is, where its congress does not tell: from the title, the lines below it, its first sentences.
 *
 * <pre>
 * 佳禾市政府工作报告        → 佳禾市
 * 云州市人民政府市长|张某某   → 云州市
 * 现在,我代表云州市人民政府,向大会报告工作 → 云州市
 * </pre>
 */
final class ReportPlace {

    private static final String NAME = "((?![本我全各])(?:{#zi}县|{#zi}{2,15}?(?:[省市县区旗州盟乡镇]|街道)))";
    private static final String ORGAN = "(?=人[民大]|政府|{#year}年|中级|第|工作|监察|革命|委|行|办|代?.长|常)";

    private static final Cue OF_TITLE = Cue.of(
            "report.place-of-title",
            "2019年云州市政府工作报告",
            "县政府工作报告",
            "^(?:{#year}年(?:[^政]{2,6}日)?)?在?(?:政协|中共|中国共产党)?" + NAME + ORGAN);

    private static final Cue OF_SPEAKER =
            Cue.of("report.place-of-speaker", "现在,我代表云州市人民政府", "现在,我代表市人民政府", "我(?:谨?代表|受)" + NAME + ORGAN);

    /** 国务院 reports for the whole country. */
    private static final Cue OF_STATE = Cue.of(
            "report.place-of-state",
            "2013年国务院政府工作报告",
            "国务院参事室工作报告",
            "^(?:{#year}年)?国务院(?=政府|工作报告|{#year})|我(?:谨?代表|受)国务院");

    static final List<Cue> CUES = List.of(OF_TITLE, OF_SPEAKER, OF_STATE);

    private static final int PARAGRAPHS = 4;
    private static final int LOOKED_AT = 200;

    private final Reading reading;
    private final FrontMatter front;
    private final HomeFinder homes;

    ReportPlace(Reading reading, FrontMatter front, HomeFinder homes) {
        this.reading = reading;
        this.front = front;
        this.homes = homes;
    }

    /** The meeting with its place where it has none yet. */
    Meeting over(Meeting met) {
        if (met.jurisdiction() != null) {
            return met;
        }
        String named = printed();
        Division place = named != null
                ? homes.named(named)
                : isOfState() ? Divisions.get().byCode(COUNTRY) : null;
        String printed = named == null && place != null ? place.name() : named;
        Convener convener = met.convener();
        return printed == null
                ? met
                : met.withConvener(new Convener(
                        convener.body(),
                        convener.organ(),
                        place == null ? convener.level() : place.level(),
                        place == null ? printed : place.name(),
                        place == null ? convener.code() : place.code()));
    }

    private boolean isOfState() {
        return Stream.concat(front.titles(reading).stream(), opening().map(reading::text))
                .map(line -> line.substring(0, Math.min(line.length(), LOOKED_AT)))
                .anyMatch(OF_STATE::in);
    }

    private @Nullable String printed() {
        Stream<String> titles = Stream.concat(
                front.titles(reading).stream(), front.notes().stream().map(reading::text));
        return Stream.concat(
                        titles.map(line -> first(OF_TITLE, line)),
                        opening().map(paragraph -> first(OF_SPEAKER, reading.text(paragraph))))
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Stream<Span> opening() {
        return reading.paragraphs().stream().skip(front.first()).limit(PARAGRAPHS);
    }

    private static String first(Cue cue, String line) {
        Matcher m = cue.matcher(line.substring(0, Math.min(line.length(), LOOKED_AT)));
        return m.find() ? m.group(1) : "";
    }
}
