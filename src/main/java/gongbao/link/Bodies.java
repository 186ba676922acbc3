package gongbao.link;

/** Names of Party committees, short and full. */
final class Bodies {

    private Bodies() {}

    /** 〔例〕中共芦山县委 → 中国共产党芦山县委员会; other names stay, blanks apart. */
    static String full(String body) {
        String name = Wording.key(body);
        if (name.startsWith("中共") && name.endsWith("委") && name.length() > 3) {
            return "中国共产党" + name.substring(2) + "员会";
        }
        return name;
    }
}
