package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the text says was in the chair of the meeting, not of another one nor of a part of it.
 *
 * <pre>
 * 本次会议由县委常委会主持              → 县委常委会
 * 在刘某某直接指示与主持下              → 刘某某
 * 县委常委会主持会议                  → 县委常委会
 * 分组讨论由各组召集人主持              → none: a part
 * 县委常委会主持日常工作               → none: no meeting
 * </pre>
 */
final class Presiding {

    /** 主持|会议, 主持|召开, 主持|。; not 主持日常工作, 主持编写县志, 主持开幕会. */
    static final String OVER_MEETING = "主持(?=[,。;!]|$|[并进召]|了?(?:第|中共|{attendance:this}|{attendance:session}))";

    /** Who is in the chair, in the first group; the first in the text counts. */
    static final List<Cue> CHAIRS = List.of(
            Cue.of(
                    "meeting.chair-under",
                    "在毛泽东同志主持下",
                    "在毛泽东同志领导下",
                    "[在由]([^,。;:、在由]{2,16}?)(?:同志)?的?(?:亲自|直接)?(?:(?:指示|领导|指导|关怀)[与和、下]?)?(?:亲自|直接)?主持下"),
            Cue.of(
                    "meeting.chair-by",
                    "全会由县委常委会主持",
                    "全会由县委常委会召集",
                    "(?<=^|[,。;])[^,。;:]{0,40}由([^,。;:、由]{2,24}?)(?:同志)?(?:亲自|召集[并和])?" + OVER_MEETING),
            Cue.of(
                    "meeting.chair-body",
                    "市委常委会主持会议",
                    "市委书记主持会议",
                    "(?<=^|[,。;])([^,。;:、由]{1,12}?(?:常委会|常务委员会|政治局|主席团))" + OVER_MEETING));

    /** 分组讨论|由…主持, 预备会议|由…主持, 下午的闭幕会|由…主持: a part, or another meeting. */
    private static final Cue PART = Cue.of(
            "meeting.chair-of-part",
            "分组讨论由",
            "全会由",
            "{attendance:other-session}|讨论|审议|[开闭]幕|选举|(?<![届会])第[一二三四五六七八九十0-9]{1,3}次(?:全体)?会议由|阶段|常委会(?:会议)?由|常务会议|工作会议");

    /** 市十五届人大五次会议召开主席团第一次会议: the text tells of a part of the meeting only. */
    static final Cue OPENS_PART = Cue.of(
            "meeting.part-opened",
            "2月14日,市十五届人大五次会议召开主席团第一次会议。",
            "9月26日召开预备会议,27日至29日举行。",
            "(?:召开|举行)(?:大会)?(?:主席团[^,。;]{0,12}|预备)会议?(?=[,。]|$)(?![^。]{0,60}(?:召开|举行|开幕))"
                    + "|主席团[^,。;]{0,16}第.{1,3}次(?:全体)?会议");

    /** 市三届人大八次会议举行代表团召集人会议: of some of those who came. */
    private static final Cue OF_SOME = Cue.of(
            "meeting.part-of-some",
            "市三届人大八次会议举行代表团召集人会议",
            "市三届人大八次会议举行第二次全体会议",
            "次会议(?:召开|举行)(?:大会)?[^,。;]{0,10}(?:召集人|党员|代表团|临时党委|秘书处)[^,。;]{0,6}会议"
                    + "|(?:代表大会|次会议)(?:大会)?(?:主席团|各?代表团|筹备)[^,。;、]{0,14}会议");

    /** 县七届人大一次会议第三次全体会议召开。|会议由张某某主持: of a sitting. */
    private static final Cue SITTING = Cue.of(
            "meeting.part-sitting-told",
            "县七届人大一次会议第三次全体会议召开",
            "县七届人大一次会议召开",
            "次(?:会议|全会)(?:[^,。;、()]{0,12}?(?:召开|举行)了?)?第[一二三四五六七八九十\\d]{1,2}次全体会议");

    /** 十届二次会议预备会议暨五次常委会议在文化宫召开; 全会后,第三小组召开讨论会. */
    private static final Cue PART_HELD = Cue.of(
            "meeting.part-held",
            "十届二次会议预备会议在文化宫召开",
            "全会召开前举行了预备会议",
            "次会议的?预备会议?[^。;]{0,50}?(?:召开|举行)|(?:小组|分组)[^,。;]{0,24}(?:召开|举行)[^,。;]{0,12}讨论会?|分组讨论会");

    /** 主持|大会闭幕式: a part. */
    private static final Cue CEREMONY = Cue.of(
            "meeting.chair-of-ceremony", "大会闭幕式", "会议致开幕词", "^了?(?:大会|会议|全会)?[开闭]幕[式会大]|^,?(?:大会)?(?:预备|主席团)会议?");

    /** 根据政协章程规定,|全体会议由常务委员会主持; 以后,|将由主席团主持: who is to preside, whoever did. */
    private static final Cue TO_PRESIDE = Cue.of(
            "meeting.who-is-to-preside",
            "根据政协章程规定,全体会议",
            "受县委委托,全会",
            "(?:根据|按照|依照|依据|按)[^。;]{1,60}规定[^。;]{0,24}$|[将应须][^,。;]{0,2}$");

    static final List<Cue> CUES =
            Cue.all(List.of(CHAIRS, List.of(PART, OPENS_PART, OF_SOME, SITTING, PART_HELD, CEREMONY, TO_PRESIDE)));

    private static final int PARAGRAPHS = 8;

    private final Reading reading;

    Presiding(Reading reading) {
        this.reading = reading;
    }

    /** The words; null where there are none. */
    @Nullable
    String in(int first) {
        if (opensPart(reading, first)) {
            return null;
        }
        for (int p = first;
                p < Math.min(first + PARAGRAPHS, reading.paragraphs().size());
                p++) {
            for (Span sentence : reading.sentences(p)) {
                Matcher chair = first(sentence);
                if (chair != null) {
                    return said(new Span(chair.start(1), chair.end(1)));
                }
            }
        }
        return null;
    }

    /** The words; of 县人大常委会副主任|张某某 and of 张某某|主席 the name. */
    private String said(Span words) {
        String text = Words.withoutTail(reading.text(words), "同志");
        String name = NameReader.get().atEnd(text);
        Span office = name == null && text.length() > 2 ? Posts.find(text, 2) : null;
        if (office != null
                && office.end() == text.length()
                && NameReader.isNameAlone(text.substring(0, office.start()))) {
            return reading.compact(new Span(words.start(), words.start() + office.start()));
        }
        int from = name == null ? 0 : text.length() - name.length();
        return Words.withoutTail(reading.compact(new Span(words.start() + from, words.end())), "同志");
    }

    /** Whether a text tells of a part of a meeting: of the presidium, or of the day before. */
    static boolean opensPart(Reading reading, int first) {
        for (int p = 0; p <= Math.min(first, reading.paragraphs().size() - 1); p++) {
            List<Span> sentences = reading.sentences(p);
            for (Span sentence : sentences.subList(0, Math.min(sentences.size(), 2))) {
                if (tellsPart(reading.text(sentence))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 市党代会昨天举行预备会议。|王某某主持会议: whether the sentence before tells of a part. */
    static boolean tellsPart(Reading reading, int start) {
        int paragraph = reading.paragraphs().get(reading.paragraphAt(start)).start();
        String before = start > paragraph ? reading.text(reading.sentenceAt(start - 1)) : "";
        return tellsPart(before) || SITTING.in(before);
    }

    private static boolean tellsPart(String sentence) {
        return OPENS_PART.in(sentence) || OF_SOME.in(sentence) || PART_HELD.in(sentence);
    }

    private @Nullable Matcher first(Span sentence) {
        Matcher first = null;
        if (Words.indexOf(reading.text(), "主持", sentence.start(), sentence.end()) < 0) {
            return null;
        }
        for (Cue cue : CHAIRS) {
            Matcher m = cue.matcher(reading.text()).region(sentence.start(), sentence.end());
            if (m.find()
                    && (first == null || m.start() < first.start())
                    && !ofPart(sentence, m)
                    && !isRule(sentence, m)
                    && !tellsPart(reading, sentence.start())) {
                first = m;
            }
        }
        return first;
    }

    private boolean ofPart(Span sentence, Matcher chair) {
        return ofPart(reading.text().substring(sentence.start(), chair.start(1)))
                || isCeremony(reading.text().substring(chair.end(), sentence.end()));
    }

    /** Whether the words behind 主持 name the opening or the closing. */
    static boolean isCeremony(String behind) {
        return CEREMONY.in(behind);
    }

    private boolean isRule(Span sentence, Matcher chair) {
        return TO_PRESIDE.in(Words.withoutTail(reading.text().substring(sentence.start(), chair.start(1)), "由"));
    }

    /** 会前召开的预备会议由|…主持; 下午分组讨论,由|…主持: the words before who is in the chair. */
    static boolean ofPart(String before) {
        int comma = before.lastIndexOf(',');
        String clause = before.substring(comma + 1);
        boolean bare = clause.startsWith("由");
        return PART.in(
                bare ? before.substring(Math.max(0, before.lastIndexOf(',', Math.max(0, comma - 1)) + 1)) : clause);
    }
}
