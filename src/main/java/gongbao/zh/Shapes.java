package gongbao.zh;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numerals, years and days are written: the pieces of patterns that read them, each said once.
 *
 * <pre>
 * {#arabic}    1,200   1 200   9.3   39·8      {#han}    一千八百万   四十九点五   二〇三五
 * {#year}      2027    二〇二七                  {#day}    5   28   十二   廿八   (months too)
 * {#years}     5   五   十五                    (a length of time)
 * {#count}     32   一百六十九   廿四             (of people)
 * {#zi}        县   省                           (any one character)
 * {#dash}      —  ——  ~  -  至  到              {#half}   下午   上旬   or nothing
 * </pre>
 *
 * No shape has a capturing group; a pattern that wants the words puts its own group around it.
 */
public final class Shapes {

    private static final Map<String, String> SHAPES = Map.of(
            "arabic", "(?:\\d{1,3}(?:[, ]\\d{3}){1,5}|\\d{1,15})(?:[.·]\\d{1,15})?",
            "han", "[〇零一二三四五六七八九十两][〇零一二三四五六七八九十百千万亿两]{0,28}(?:点[〇零一二三四五六七八九]{1,8})?",
            "year", "(?:[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})",
            "day", "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})",
            "years", "[0-9一二三四五六七八九十]{1,2}",
            "count", "[0-9〇零一二三四五六七八九十廿卅百千两][0-9〇零一二三四五六七八九十廿卅百千万两]{0,8}",
            "zi", "[\\u4e00-\\u9fff]",
            "dash", "(?:[—~]{1,2}|-|至|到)",
            "half", "(?:上午|下午|晚上|晚|上旬|中旬)?");

    private static final Pattern NAME = Pattern.compile("\\{#([a-z]+)\\}");

    private Shapes() {}

    /**
     * A pattern with its shapes written out.
     *
     * @throws IllegalArgumentException for a shape that is not there
     */
    public static String writtenOut(String template) {
        return !template.contains("{#")
                ? template
                : NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(shape(name.group(1))));
    }

    static Pattern compile(String template) {
        return Pattern.compile(writtenOut(template));
    }

    private static String shape(String name) {
        String shape = SHAPES.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("no shape {#" + name + "}");
        }
        return shape;
    }
}
