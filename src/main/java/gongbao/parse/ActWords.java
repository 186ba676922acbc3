package gongbao.parse;

import gongbao.model.Person.Act;
import gongbao.search.Matcher;
import java.util.List;
import java.util.Map;

/**
 * The text's own word for what somebody does, where the usual one would say something else.
 *
 * <pre>
 * 致开幕词           → spoke: 致开幕词, no 讲话
 * 作了重要报告或发言    → spoke: 报告或发言; which of both, nobody knows
 * 应邀出席           → attended: 应邀出席
 * 作了重要讲话         → spoke: the usual word
 * </pre>
 */
final class ActWords {

    /** 甲、乙、丙分别作了|报告或发言: of each of them only that it was one of both. */
    private static final Cue EITHER =
            Cue.of("person.one-of-both", "作了重要报告或发言", "作了报告", "(?:报告|讲话|发言|汇报|说明)或(?:者|作)?(?:报告|讲话|发言|汇报|说明)");

    private static final Cue SPOKEN =
            Cue.of("person.word-of-speech", "致开幕词", "作了报告", "致了?(?<what>[^,。;了的]{0,6}[词辞])|讲话|讲了?话|发言");

    private static final Cue SPEECH_TOO = Cue.of("person.speech-too", "并发表了讲话", "在讲话中", "(?:发表|作)了?[^,。;]{0,6}讲话|并讲话");

    /** Where no noun tells what it was. */
    private static final Cue SAID =
            Cue.of("person.word-of-saying", "在会上指出", "作了报告", "总结|小结|动员|通报|(?:安排|动员)?部署|安排|指出|强调|说");

    private static final Cue REPORTED = Cue.of("person.word-of-report", "作了情况汇报", "作了讲话", "报告|汇报|述职");

    private static final Cue THERE = Cue.of(
            "person.word-of-presence",
            "应邀出席会议",
            "主持会议",
            "(?:应邀|特邀)(?:出席|列席|参加|到会)|在(?:大会)?主席台(?:前排)?就[座坐]|出席[和及、或]列席|出席|列席|参加|到会|与会");

    static final List<Cue> CUES = List.of(EITHER, SPOKEN, SPEECH_TOO, SAID, REPORTED, THERE);

    private ActWords() {}

    /** The same acts, each with the word for it; empty where it is the usual one. */
    static Map<Act, String> named(Map<Act, String> acts, String said) {
        Matcher either = EITHER.matcher(said);
        if (either.find()) {
            acts.remove(Act.REPORTED);
            acts.remove(Act.EXPLAINED);
            acts.put(Act.SPOKE, either.group());
        } else {
            acts.replaceAll((act, word) -> of(act, said));
        }
        return acts;
    }

    /** The word for one act; empty where it is the usual one. */
    static String of(Act act, String said) {
        return switch (act) {
            case SPOKE -> speech(said);
            case REPORTED -> unless("报告", first(REPORTED, said));
            case ATTENDED -> presence(said);
            default -> "";
        };
    }

    /** How somebody is there by these words: 应邀出席, 在主席台就座; empty for 出席. */
    static String presence(String said) {
        return unless("出席", first(THERE, said));
    }

    private static String speech(String said) {
        Matcher noun = SPOKEN.matcher(said);
        if (!noun.find()) {
            return first(SAID, said);
        }
        String what = noun.group("what");
        if (what != null) {
            return "致" + what + (SPEECH_TOO.in(said) ? "、讲话" : "");
        }
        return noun.group().equals("发言") ? "发言" : "";
    }

    private static String first(Cue cue, String said) {
        Matcher m = cue.matcher(said);
        return m.find() ? m.group() : "";
    }

    private static String unless(String usual, String word) {
        return word.equals(usual) ? "" : word;
    }
}
