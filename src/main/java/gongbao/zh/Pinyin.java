package gongbao.zh;
public final class Pinyin {
    private Pinyin() {}
    public static String slug(String s) { return "x" + Integer.toHexString(s.hashCode()); }
}
