package gongbao.parse;

import gongbao.model.Personnel.Act;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of decision on people, in the order in which a sentence is read for them; each with the forms that say it.
 *
 * <p>A form that reads on to a word far behind looks for that word first: of 递补递补递补… each would try the whole way.
 *
 * <p>A form has the groups {@code names}, a list of people, and {@code post}, which may be empty.
 *
 * @param act what is decided
 * @param place where its forms stand
 * @param verbs words for it that say different things; none where the act says enough
 * @param forms of two that begin at the same place the first reads
 * @param further what goes on behind the last of them, for people and posts of their own; none for most
 */
record Decision(Act act, Place place, List<String> verbs, List<Rule> forms, List<Rule> further) {

    /** Where a form stands: anywhere in a sentence, or at the beginning of a clause, led by the names. */
    enum Place {
        SENTENCE,
        CLAUSE
    }

    static final List<Decision> ALL = List.of(
            in(
                            Act.CO_OPTED,
                            Rule.of(
                                    "personnel.co-opted",
                                    "全会决定递补县委候补委员王某某为县委委员。",
                                    "co-opted 王某某, 县委委员",
                                    "{personnel:co-opt}(?=[^。;为]{0,420}+为)了?(?<names>[^。;]{2,400}?)"
                                            + "等?(?:[0-9一二三四五六七八九十]{1,3}名)?两?(?:同志)?为(?<post>[^,。;]{2,40})"))
                    .by("递补", "增补", "补选"),
            in(
                            Act.ELECTED,
                            Rule.of(
                                    "personnel.elected",
                                    "全会选举王某某为县委书记。",
                                    "elected 王某某, 县委书记",
                                    "{personnel:elect}(?:产生)?了?(?<names>(?:(?!产生|书记|委员|组成|选)[^。;为]){2,600}?)"
                                            + "(?:同志)?(?:作?为|担任)(?<post>[^,。;]{2,60}?)(?=[,。;、并]|$)"),
                            Rule.of(
                                    "personnel.elected-post-first",
                                    "会议选举了县长王某某（苗族）、副县长李某某。",
                                    "elected 王某某, 县长",
                                    "{personnel:elect}(?:产生)?了(?<post>[一-鿿]{0,12}?(?:[省市县区州旗乡镇]长|主席|主任))"
                                            + "(?<names>[一-鿿]{2,4}(?:\\([^()]{1,8}\\))?(?=[、,。;]|$|和[一-鿿]{0,8}委员))"),
                            Rule.of(
                                    "personnel.elected-to-be",
                                    "会议推选王某某任主席。",
                                    "elected 王某某, 主席",
                                    "{personnel:elect}了?(?<names>[^。;,为任]{2,60}?)(?:同志)?任(?<post>[^,。;、]{2,40}?)(?=[,。;、]|$)"),
                            Rule.of(
                                    "personnel.elected-by-whom",
                                    "会议选出委员10人,由王某某任主席,李某某任副主席。",
                                    "elected 王某某, 主席",
                                    "{personnel:elect}[^。;]{0,60}?,(?:并|会议)?由(?<names>[^。;,为任]{2,60}?)(?:同志)?[担兼]?任"
                                            + "(?<post>[^,。;、]{2,40}?)(?=[,。;、]|$)"))
                    .goingOn(
                            Rule.of(
                                    "personnel.elected-further",
                                    "全会选举王某某为县委书记,李某某为县委副书记。",
                                    "elected 李某某, 县委副书记",
                                    "[,、;](?<names>(?:[^。;,为(]|\\([^()]{1,12}\\)){2,120}?)(?:同志)?为(?<post>[^,。;]{2,40}?)(?=[,。;]|$)"),
                            Rule.of(
                                    "personnel.elected-deputies",
                                    "会议选举了县长王某某、副县长李某某、张某某和县人民委员会委员。",
                                    "elected 张某某, 副县长 #2",
                                    "[,、](?<post>[副付](?:[省市县区州旗乡镇]长|主席|主任))"
                                            + "(?<names>(?:、?(?:[一-鿿]{2,4}\\([^()]{1,8}\\)|[一-鿿]{2,4}?(?=[、,。;和等]|$))){1,20}+)"),
                            Rule.of(
                                    "personnel.elected-to-hold",
                                    "全会选举王某某为县委书记,李某某任县委副书记。",
                                    "elected 李某某, 县委副书记",
                                    "[,、;](?<names>[^。;,为]{2,120}?)(?:同志)?[担兼]?任(?<post>[^,。;、]{2,40}?)(?=[,。;]|$)"))
                    .by("推出", "推举", "推选"),
            led(
                    Act.ELECTED,
                    Rule.of(
                            "personnel.won-election",
                            "王某某当选为县委书记。",
                            "elected 王某某, 县委书记",
                            "(?<names>[^。;,]{2,600}?)(?:同志)?(?:,?在[^,;]{2,40}上,?)?(?:以[^)当]{1,9})?{personnel:how-won}?"
                                    + "(?:被{personnel:how-won}?[推补]?选举?为|当选为?)(?<post>[^,。;、]{2,60})"),
                    Rule.of(
                            "personnel.won-by-votes",
                            "王某某以赞成票90票、反对票0票的投票结果，当选为县长。",
                            "elected 王某某, 县长",
                            "(?<names>[^。;,]{2,60}?)(?:同志)?以[^。;当]{1,60}票[^。;当]{0,9}当选为?(?<post>[^,。;、]{2,60})"),
                    Rule.of(
                            "personnel.won-by-name",
                            "王某某被推举为主席。",
                            "elected 王某某, 主席",
                            "(?<names>[^。;,]{2,600}?)(?:同志)?(?:,?在[^,。;]{2,40}上,?)?被{personnel:how-won}?[推选]举为(?<post>[^,。;、]{2,60})")),
            led(
                    Act.APPOINTED,
                    Rule.of(
                            "personnel.was-appointed",
                            "王某某被任命为县法院院长。",
                            "appointed 王某某, 县法院院长",
                            "(?<names>[^。;,]{2,120}?)(?:同志)?(?:,?在[^,。;]{2,40}上,?)?被(?:批准)?任(?:命)?为(?<post>[^,。;、]{2,60})")),
            led(
                            Act.REMOVED,
                            Rule.of(
                                    "personnel.no-longer",
                                    "全会同意王某某同志不再担任县委常委职务。",
                                    "removed 王某某, 县委常委",
                                    "(?:全会|会议)?(?:同意|决定)?(?<names>[^。;,]{2,60}?)(?:同志)?不再担任(?<post>[^,。;]{2,30})"))
                    .by("不再担任"),
            in(
                            Act.APPOINTED,
                            Rule.of(
                                    "personnel.appointed",
                                    "会议任命王某某为县监委副主任。",
                                    "appointed 王某某, 县监委副主任",
                                    "任命(?<names>(?:(?!任命)[^。;为]){2,120}?)(?:同志)?为(?<post>[^,。;]{2,40})"),
                            Rule.of(
                                    "personnel.decided",
                                    "会议决定王某某、李某某为大会副秘书长。",
                                    "appointed 李某某, 大会副秘书长",
                                    "决定(?<names>[^。;为,]{2,200}?)(?:同志)?为(?<post>(?:大会|会议)?副?秘书长|[^,。;]{0,24}代理?(?:[院市县区省州旗]长|检察长|主席|主任))"),
                            Rule.of(
                                    "personnel.appointment-approved",
                                    "全会批准王某某同志任县纪委书记。",
                                    "appointed 王某某, 县纪委书记",
                                    "批准(?=[^。;为任]{0,124}+任)(?<names>[^。;为的]{2,120}?)(?:同志)?任(?<post>[^,。;]{2,40})"))
                    .goingOn(Rule.of(
                            "personnel.appointed-further",
                            "全会批准王某某同志任县纪委书记,李某某同志任县纪委副书记。",
                            "appointed 李某某, 县纪委副书记",
                            "[,、](?<names>[^。;,任为]{2,120}?)(?:同志)?[任为](?<post>[^,。;]{2,40}?)(?=[,。;]|$)")),
            in(
                            Act.REMOVED,
                            Rule.of(
                                    "personnel.removed",
                                    "全会决定免去王某某同志县委委员职务。",
                                    "removed 王某某, 县委委员",
                                    "{personnel:remove}(?=[^。;,同]{0,168}+同)"
                                            + "(?<names>[^。;,]{2,160}?)等?(?:[0-9一二三四五六七八九十]{1,3}名)?同志的?(?<post>[^,。;]{0,40})"),
                            Rule.of(
                                    "personnel.removed-without-title",
                                    "全会决定撤销王某某县委委员职务。",
                                    "removed 王某某, 县委委员",
                                    "{personnel:remove}(?<names>[^。;,的]{2,80}?)的?(?<post>{personnel:of-body}[^,。;]{0,36})"),
                            Rule.of(
                                    "personnel.removed-from",
                                    "会议免去王某某的县教育局局长职务。",
                                    "removed 王某某, 县教育局局长",
                                    "{personnel:remove}(?<names>[^。;,的]{2,80}?)的(?<post>[^,。;的]{2,60}?)职务"))
                    .goingOn(Rule.of(
                            "personnel.removed-further",
                            "会议免去王某某的县教育局局长职务;李某某的县财政局局长职务。",
                            "removed 李某某, 县财政局局长",
                            "[,;](?<names>[^。;,的]{2,40}?)的(?<post>[^,。;的]{2,60}?)职务"))
                    .by("免去", "撤销", "撤消"),
            in(
                            Act.REMOVED,
                            Rule.of(
                                    "personnel.resigned",
                                    "全会同意王某某同志辞去县委委员职务的请求。",
                                    "removed 王某某, 县委委员",
                                    "{personnel:accept}(?<names>[^。;,]{2,80}?)等?(?:[0-9一二三四五六七八九十]{1,3}名)?"
                                            + "(?:因[^,辞]{2,9})?(?:同志)?的?辞(?:职|去(?<post>[^,。;]{2,40}?)(?:的?等?职务|的决定|(?=[,。;]|$)))"))
                    .goingOn(Rule.of(
                            "personnel.resigned-further",
                            "会议接受王某某辞去县长职务、李某某辞去副县长职务的请求。",
                            "removed 李某某, 副县长",
                            "[,、](?<names>[^。;,、]{2,12}?)(?:因[^,辞]{2,9})?(?:同志)?辞去(?<post>[^,。;]{2,40}?)(?:的?等?职务)"))
                    .by("辞职"),
            in(
                            Act.CONFIRMED,
                            Rule.of(
                                    "personnel.sanction-confirmed",
                                    "全会确认县委常委会之前作出的给予王某某开除党籍的处分。",
                                    "confirmed 王某某",
                                    "{personnel:confirm}(?>[^。;]{0,60}?(?:给予|对))(?<names>[^。;]{2,500}?)(?<post>)"
                                            + "(?:同志)?{personnel:sanction}"))
                    .by("确认", "追认"));

    private static Decision in(Act act, Rule... forms) {
        return new Decision(act, Place.SENTENCE, List.of(), List.of(forms), List.of());
    }

    private static Decision led(Act act, Rule... forms) {
        return new Decision(act, Place.CLAUSE, List.of(), List.of(forms), List.of());
    }

    private Decision goingOn(Rule... rules) {
        return new Decision(act, place, verbs, forms, List.of(rules));
    }

    private Decision by(String... words) {
        return new Decision(act, place, List.of(words), forms, further);
    }

    /** The word that the text uses: the only one, or the nearest before the name; null where none stands there. */
    @Nullable
    String verb(String before) {
        return verbs.size() == 1
                ? verbs.get(0)
                : verbs.stream()
                        .filter(before::contains)
                        .max(Comparator.comparingInt(before::lastIndexOf))
                        .orElse(null);
    }

    Stream<Rule> rules() {
        return Stream.concat(forms.stream(), further.stream());
    }
}
