package gongbao.check.turn;

import gongbao.zh.Words;

/** Two characters that are a word: where a turn may end and other words begin. */
final class JoinedWords {

    /** What stands next to a turn by itself: |以|习近平同志…, …同志|为|核心. */
    private static final String ALONE = "的和与及或在为以对由把从向将被让使是等并也到了着就按同跟给中上下后前要据来去而则已应须需会能可不未各其该此本这又再还都只最更由第我但当";

    /** What a word costs that is hardly ever written. */
    private static final int RARE = 160;

    private JoinedWords() {}

    static boolean isWord(char first, char second) {
        int cost = Words.get().cost((long) first << Character.SIZE | second);
        return cost >= 0 && cost < RARE;
    }

    static boolean standsAlone(char c) {
        return ALONE.indexOf(c) >= 0;
    }
}
