package gongbao.read.paper;

/** Puts the words of one line behind those of another. */
final class Joining {

    private Joining() {}

    /** Between letters a blank stands; beside Chinese, behind a hyphen and within a number, 〔例〕20↵24年, none. */
    static void append(StringBuilder text, String more) {
        if (text.length() > 0 && !more.isEmpty()) {
            int last = text.codePointBefore(text.length());
            int next = more.codePointAt(0);
            boolean joins = Glyph.isWide(last)
                    || Glyph.isWide(next)
                    || last == '-'
                    || Character.isDigit(last) && Character.isDigit(next);
            text.append(joins ? "" : " ");
        }
        text.append(more);
    }
}
