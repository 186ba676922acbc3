package gongbao.search;

/** 〔例〕会议 */
final class Word extends Node {

    private final String word;
    private final Node next;

    Word(String word, Node next) {
        super(CharSet.of(word.substring(0, 1)));
        this.word = word;
        this.next = next;
    }

    @Override
    boolean fits(Matcher m, int at) {
        int end = at + word.length();
        return end <= m.to && m.text.startsWith(word, at) && next.fits(m, end);
    }
}
