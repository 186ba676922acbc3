package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Level;
import gongbao.search.Matcher;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms in which a name with term and session tells whose meeting it is; the first that fits decides. */
final class NameForms {

    /**
     * Whose meeting it is.
     *
     * @param start where the name begins
     * @param full whether it is a full name
     */
    record Frame(int start, Host host, boolean full) {}

    /** A frame and the rule that read it. */
    record Read(Frame frame, Rule rule) {}

    private record Form(Rule rule, Function<TermPlace, @Nullable Frame> reader) {}

    /** Specific before general: a body before the number names the host whatever follows; numbers alone name none. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    Rule.read(
                            "reference.short-name",
                            "# jurisdiction: 芦山县\n全会落实省委十二届四次全会精神。",
                            "plenum 省委十二届四次全会 → 四川省 510000-12-4"),
                    NameForms::shortName),
            new Form(
                    Rule.read(
                            "reference.consultative-name",
                            "# jurisdiction: 芦山县\n落实政协雅安市第四届委员会第三次会议要求。",
                            "congress 政协雅安市第四届委员会第三次会议 → 雅安市 511800-cppcc-4-3"),
                    ConsultativeNames::frame),
            new Form(
                    Rule.read(
                            "reference.full-name",
                            "# jurisdiction: 芦山县\n学习中国共产党四川省第十二届委员会第四次全体会议精神。",
                            "plenum 中国共产党四川省第十二届委员会第四次全体会议 → 四川省 510000-12-4"),
                    NameForms::fullName),
            new Form(
                    Rule.read(
                            "reference.central-body",
                            "# jurisdiction: 芦山县\n传达二十届中央纪委三次全会精神。",
                            "plenum 二十届中央纪委三次全会 → 全国 ccdi-20-3"),
                    NameForms::centralBody),
            new Form(
                    Rule.read(
                            "reference.body-behind-term",
                            "# jurisdiction: 芦山县\n八届市纪委一次全会的部署。",
                            "plenum 八届市纪委一次全会 → 雅安市 511800-discipline-8-1"),
                    NameForms::bodyBehindTerm),
            new Form(
                    Rule.read(
                            "reference.place-before-term",
                            "# jurisdiction: 芦山县\n落实县十九届人大四次会议要求。",
                            "congress 县十九届人大四次会议 → 芦山县 511826-npc-19-4"),
                    NameForms::placeBeforeTerm),
            new Form(
                    Rule.read(
                            "reference.town-before-term",
                            "# jurisdiction: 芦山县\n全会指出,青禾镇第五届人民代表大会第二次会议的部署要落实。",
                            "congress 青禾镇第五届人民代表大会第二次会议 → ? ambiguous-place"),
                    TownNames::beforeTerm),
            new Form(
                    Rule.read(
                            "reference.central-session",
                            "# jurisdiction: 芦山县\n贯彻二十届三中全会精神。",
                            "plenum 二十届三中全会 → 全国 cpc-20-3"),
                    NameForms::centralSession),
            new Form(
                    Rule.read(
                            "reference.all-sessions",
                            "# jurisdiction: 芦山县\n学习十九届历次全会精神。",
                            "plenum 十九届历次全会 → ? collective"),
                    NameForms::allSessions),
            new Form(
                    Rule.read(
                            "reference.body-behind-session",
                            "# jurisdiction: 芦山县\n会议传达了十二届四次省委全会精神。",
                            "plenum 十二届四次省委全会 → 四川省 510000-12-4"),
                    NameForms::bodyBehindSession),
            new Form(
                    Rule.read(
                            "reference.host-before",
                            "# jurisdiction: 芦山县\n省委召开十二届二次全会。",
                            "plenum 十二届二次全会 → 四川省 510000-12-2"),
                    NameForms::hostBefore),
            new Form(
                    Rule.read(
                            "reference.numbers-alone",
                            "# jurisdiction: 芦山县\n会议传达了十二届四次全会精神。",
                            "plenum 十二届四次全会 → ? ambiguous-place"),
                    NameForms::numbersAlone));

    static final List<Rule> RULES = FORMS.stream().map(Form::rule).toList();

    /** 中国共产党芦山县|第 and 中共广州市萝岗区|第: the Party's full name, then the place up to 第. */
    private static final Cue PARTY = Cue.of("meeting.party-before", "中国共产党芦山县", "芦山县", "(?:中国共产党|中共)([一-鿿]{0,24})$");

    /** 市委|召开|十三届十三次全体会议. */
    private static final Cue HELD_BEFORE =
            Cue.of("meeting.held-before", "市委先后召开了", "市委召开会议", "(?:先后|分别|陆续)?(?:召开|举行|召集)[了的]?$");

    static final List<Cue> CUES = List.of(PARTY, HELD_BEFORE, TownNames.TOWN);

    private NameForms() {}

    /** Whose meeting it is; null where the words are no meeting's name. */
    static @Nullable Read read(TermPlace place) {
        if (PlaceLike.isOthers(place)) {
            return null;
        }
        for (Form form : FORMS) {
            Frame frame = form.reader().apply(place);
            if (frame != null) {
                return new Read(frame, form.rule());
            }
        }
        return null;
    }

    private static @Nullable Frame shortName(TermPlace place) {
        BodyName body = BodyName.endingAt(place.s(), place.number());
        if (body == null) {
            return StateNames.beforeTerm(place);
        }
        return new Frame(body.start(), place.host(body, place.organ(body.organ())), false);
    }

    private static @Nullable Frame fullName(TermPlace place) {
        Matcher party = PARTY.matcher(place.s()).region(place.floor(), place.number());
        if (!party.find() || !party.group(1).isEmpty() && !PlaceLike.is(party.group(1))) {
            return null;
        }
        // 澧县委员会|第十二届委员会: the body stands twice.
        String words = party.group(1);
        boolean twice = words.endsWith("委员会");
        String before = twice ? words.substring(0, words.length() - 3) : words;
        // 中共第三届|四川省委员会|第十次全体会议
        String behind = Words.withoutTail(place.inside(), "纪律检查委员会", "委员会");
        String name = before.isEmpty() && PlaceLike.is(behind) && !behind.equals("中央") ? behind : before;
        boolean central = name.isEmpty() || name.equals("中央");
        Host host = new Host(central ? null : name, central ? Level.CENTRAL : null, false, place.organ(null));
        return new Frame(party.start(), host, place.insideIsFull() || twice);
    }

    private static @Nullable Frame centralBody(TermPlace place) {
        return place.inside().startsWith("中央") || place.inside().startsWith("全国")
                ? new Frame(
                        place.withParty(),
                        new Host(null, Level.CENTRAL, false, place.organ(null)),
                        place.insideIsFull())
                : null;
    }

    private static @Nullable Frame bodyBehindTerm(TermPlace place) {
        int start = place.behind().start();
        BodyName body = place.inside().isEmpty()
                ? null
                : BodyName.endingAt(place.s(), start + place.inside().length());
        if (body == null) {
            return StateNames.behindTerm(place);
        }
        return body.start() < start
                ? null
                : new Frame(place.withParty(), place.host(body, place.organ(body.organ())), false);
    }

    private static @Nullable Frame placeBeforeTerm(TermPlace place) {
        int end = place.number();
        char mark = end > 0 ? place.s().charAt(end - 1) : 0;
        if ("省市县区旗州".indexOf(mark) < 0
                || place.inside().isEmpty() && !place.behind().tellsBody()) {
            return null;
        }
        Organ organ = place.organ(null);
        // ××省第四届委员会第一次会议: the Party's committee meets in 全体会议, what is cut short here is the consultative conference.
        String tail = place.behind().tail();
        if (organ == Organ.COMMITTEE && tail.endsWith("会议") && !tail.contains("全") && !tail.contains("扩大")) {
            return null;
        }
        String name = BodyName.placeEndingAt(place.s(), end, String.valueOf(mark));
        boolean autonomous = name == null && place.s().startsWith("自治", end - 3);
        Level level = autonomous && mark == '区' ? Level.PROVINCE : MeetingNames.level(mark);
        // 四川省藏族|自治区: of which level it was, its decade tells, not its word.
        boolean nation = autonomous && place.s().startsWith("族", end - 4);
        Host host = new Host(name, nation ? null : level, mark == '区', organ);
        int bare = autonomous ? end - 3 : end - 1;
        return new Frame(name == null ? bare : end - name.length(), host, place.insideIsFull() && name != null);
    }

    private static @Nullable Frame centralSession(TermPlace place) {
        return place.inside().isEmpty() && place.behind().isCentral()
                ? new Frame(place.withParty(), new Host(null, Level.CENTRAL, false, Organ.COMMITTEE), false)
                : null;
    }

    private static @Nullable Frame allSessions(TermPlace place) {
        if (!place.inside().isEmpty() || !place.behind().sessions().isEmpty()) {
            return null;
        }
        Level level = place.withParty() < place.number() ? Level.CENTRAL : null;
        return new Frame(place.withParty(), new Host(null, level, false, Organ.COMMITTEE), false);
    }

    private static @Nullable Frame bodyBehindSession(TermPlace place) {
        String tail = place.behind().tail();
        int at = tail.indexOf('委');
        BodyName body = at < 1 || tail.startsWith("全委")
                ? null
                : BodyName.endingAt(place.s(), place.behind().tailStart() + at + 1);
        return body == null ? null : new Frame(place.number(), place.host(body, Organ.COMMITTEE), false);
    }

    private static @Nullable Frame hostBefore(TermPlace place) {
        Matcher held = HELD_BEFORE.matcher(place.s()).region(Math.max(0, place.number() - 8), place.number());
        Hosts.Found host = !held.find() ? null : Hosts.before(place, held.start());
        return host == null || host.term() != null
                ? null
                : new Frame(
                        place.withParty(),
                        new Host(
                                host.host().place(),
                                host.host().level(),
                                host.host().district(),
                                place.organ(host.host().organ())),
                        false);
    }

    /** 十届六次全会, 一届人大二次会议: whose, the text must tell; a bare 会议 may be anything. */
    private static @Nullable Frame numbersAlone(TermPlace place) {
        String tail = place.behind().tail();
        boolean tells = place.organ(null) != Organ.COMMITTEE;
        if (tail.endsWith("会议") && !tail.contains("全") && !tells) {
            return null;
        }
        // 扩大的|第八届第十二次中央委员会全会
        boolean enlarged = place.s().startsWith("扩大的", place.number() - 3);
        Level level = tail.contains("中央") ? Level.CENTRAL : null;
        return new Frame(
                enlarged ? place.number() - 3 : place.withParty(),
                new Host(null, level, false, place.organ(null)),
                place.insideIsFull());
    }
}
