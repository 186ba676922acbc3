package gongbao.fuzz;

/** Words in XML. */
final class Xml {

    private Xml() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Whether every character may stand in XML; a bad one makes the whole no XML, and the file may be refused. */
    static boolean holds(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && !Ink.isNoCharacter(c));
    }
}
