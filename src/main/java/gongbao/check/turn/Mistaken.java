package gongbao.check.turn;

import gongbao.zh.Alike;
import gongbao.zh.Pinyin;

/** Characters that are taken for one another: 织 and 帜, 已 and 己, and those that many speak alike, as 中 and 综. */
final class Mistaken {

    /** What {@link #sound} has been asked for. */
    private static final String[] SOUNDS = new String[Character.MAX_VALUE + 1];

    private Mistaken() {}

    static boolean are(char one, char other) {
        return Alike.are(one, other) || soundNearly(one, other);
    }

    private static boolean soundNearly(char one, char other) {
        String sound = sound(one);
        return !sound.isEmpty() && sound.equals(sound(other));
    }

    private static String sound(char c) {
        String known = SOUNDS[c];
        if (known == null) {
            known = spoken(c);
            SOUNDS[c] = known;
        }
        return known;
    }

    /** The reading as many speak it: zh as z, -ng as -n, l and n alike. */
    private static String spoken(char c) {
        String reading = c < 0x80 ? "" : Pinyin.slug(String.valueOf(c));
        String initial = reading.replaceFirst("^([zcs])h", "$1").replaceFirst("^l", "n");
        return initial.replaceFirst("ng$", "n");
    }
}
