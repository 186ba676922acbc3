package gongbao.parse;

import gongbao.text.Span;
import java.util.List;

/**
 * Tells where words stand in the title of what was adopted: what such a decision decides is decided.
 *
 * <pre>
 * 大会通过了《关于接受|王某某辞去县长职务|的决定》   → said
 * 大会审议了《关于接受|王某某辞去县长职务|的决定》   → not
 * </pre>
 */
final class AdoptedTitles {

    private static final Cue ADOPTED = Cue.of(
            "personnel.adopted-title",
            "大会表决通过了《关于召开会议的决定》、",
            "通过了议程,审议了",
            "(?:通过|作出)了?(?:《[^《》]{1,120}》[、和及与]?){0,20}$");

    static final List<Cue> CUES = List.of(ADOPTED);

    private static final int FAR = 400;

    private AdoptedTitles() {}

    /** Whether an offset of a sentence lies in its own words, or in the title, between 《》, of what it says was adopted. */
    static boolean isSaid(Reading reading, Span sentence, int at) {
        if (reading.brackets().depth(at) <= reading.brackets().depth(sentence.start())) {
            return true;
        }
        String s = reading.text();
        int open = s.lastIndexOf('《', at);
        return open >= sentence.start()
                && reading.brackets().partner(open) > at
                && ADOPTED.in(s.substring(Math.max(sentence.start(), open - FAR), open));
    }
}
