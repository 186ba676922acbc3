package gongbao.search;

/** 〔例〕会议 */
final class Word extends Node {

    private final char[] word;
    private final Node next;

    Word(String word, Node next) {
        super(CharSet.of(word.charAt(0)));
        this.word = word.toCharArray();
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        int end = at + word.length;
        return end <= m.to && stands(m.chars, at) && next.fits(m, end);
    }

    private boolean stands(char[] chars, int at) {
        char[] wanted = word;
        for (int i = 0; i < wanted.length; i++) {
            if (chars[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
