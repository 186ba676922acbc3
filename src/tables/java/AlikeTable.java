import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code src/main/resources/gongbao/zh/alike.tsv} of the Unihan database (Debian package {@code unicode-data}, its
 * files {@code Unihan_*.txt.bz2} unpacked into a folder):
 *
 * <pre>java src/tables/java/AlikeTable.java FOLDER > src/main/resources/gongbao/zh/alike.tsv</pre>
 */
final class AlikeTable {

    private static final Pattern READING = Pattern.compile("\\p{L}+");
    private static final int FREQUENT = 3500;
    private static final int COMMON = 6500;

    /** Too short a code to be compared by letters: named by hand. */
    private static final List<String> SIMPLE = List.of(
            "人入八", "土士", "千干于", "己已巳", "大太犬", "日曰", "天夫", "王玉主", "木本术", "未末", "刀力", "厂广", "牛午", "今令", "目且", "了子", "几儿",
            "又叉", "田由甲申", "免兔", "师帅", "乌鸟", "斤斥", "戊戌戍", "母毋", "晴睛", "拔拨", "侯候", "历厉", "爪瓜", "贝见", "仑仓", "析折拆", "治冶",
            "暖暧", "炙灸", "祟崇", "壶壸", "茶荼", "钓钩", "辩辨辫", "竞竟", "博搏", "赢羸", "即既", "幕暮慕墓", "籍藉", "徒徙", "遂逐", "泪汨汩", "券卷",
            "盲育", "丐丏", "坏环", "没设", "低底", "享亨", "采釆", "隔融", "微徽", "锋峰", "宜宣", "住往佳", "待侍", "位拉", "纪记", "谓渭", "末本", "权杈",
            "杨扬", "场扬", "抓扒", "枢抠", "构沟购");

    private final Map<Character, Map<String, String>> fields = new HashMap<>();
    private final Map<Character, Integer> rank = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        AlikeTable table = new AlikeTable();
        for (String file : List.of("Readings", "DictionaryLikeData", "IRGSources", "OtherMappings")) {
            table.read(Path.of(arguments[0], "Unihan_" + file + ".txt"));
        }
        table.rank();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        table.head(out);
        table.sounds(out);
        table.shapes(out);
        out.flush();
    }

    private void read(Path file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 3 && cells[0].length() == 6) {
                    char c = (char) Integer.parseInt(cells[0].substring(2), 16);
                    fields.computeIfAbsent(c, x -> new HashMap<>()).put(cells[1], cells[2]);
                }
            }
        }
    }

    /** The place of a character in the table of general standard characters (通用规范汉字表, 2013): frequent ones first. */
    private void rank() {
        fields.forEach((c, of) -> {
            String place = of.getOrDefault("kTGH", "");
            if (place.startsWith("2013:")) {
                int number = Integer.parseInt(place.substring("2013:".length()));
                if (number <= COMMON) {
                    rank.put(c, number);
                }
            }
        });
    }

    private void head(PrintStream out) {
        out.print("""
                # Characters that are mistaken for one another.
                #
                #   sound  reading    characters   all that have the reading, whatever the tone; a character may have several (行 xing hang)
                #   shape  character  characters   those that look like it, each pair once
                #
                # Of the 6,500 characters of the first two levels of 通用规范汉字表; of a pair of like shape one is of the first 3,500.
                # Like shape: Cangjie codes one letter apart, or the same four corners and half of the Cangjie letters, strokes hardly
                # more or fewer; and some pairs of simple characters named by hand.
                # Source: Unihan database of Unicode 15.0 (Debian unicode-data 15.0.0; Unicode License): kMandarin, kHanyuPinlu,
                # kXHC1983, kCangjie, kFourCornerCode, kTotalStrokes, kTGH. Made by src/tables/java/AlikeTable.java.
                """);
    }

    private void sounds(PrintStream out) {
        Map<String, StringBuilder> bySound = new TreeMap<>();
        for (char c : rank.keySet()) {
            for (String reading : readings(c)) {
                bySound.computeIfAbsent(reading, r -> new StringBuilder()).append(c);
            }
        }
        bySound.forEach((reading, characters) -> out.print("sound\t" + reading + "\t" + characters + "\n"));
    }

    private Set<String> readings(char c) {
        Set<String> readings = new LinkedHashSet<>();
        for (String field : List.of("kMandarin", "kHanyuPinlu", "kXHC1983")) {
            Matcher reading =
                    READING.matcher(Normalizer.normalize(fields.get(c).getOrDefault(field, ""), Normalizer.Form.NFC));
            while (reading.find()) {
                readings.add(toneless(reading.group()));
            }
        }
        return readings;
    }

    /** lǜ is lv. */
    private static String toneless(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("\\p{Mn}+", "");
    }

    private void shapes(PrintStream out) {
        Map<Character, Set<Character>> alike = new TreeMap<>();
        for (String simple : SIMPLE) {
            simple.chars().forEach(a -> simple.chars().forEach(b -> pair((char) a, (char) b, alike)));
        }
        List<Character> all = new ArrayList<>(rank.keySet());
        for (char a : all) {
            for (char b : all) {
                if (a < b && Math.min(rank.get(a), rank.get(b)) <= FREQUENT && isAlike(a, b)) {
                    pair(a, b, alike);
                }
            }
        }
        alike.forEach((c, others) -> {
            StringBuilder row = new StringBuilder("shape\t" + c + "\t");
            others.forEach(row::append);
            out.print(row + "\n");
        });
    }

    private static void pair(char a, char b, Map<Character, Set<Character>> alike) {
        if (a < b) {
            alike.computeIfAbsent(a, c -> new TreeSet<>()).add(b);
        }
    }

    private boolean isAlike(char a, char b) {
        int strokes = Math.abs(strokes(a) - strokes(b));
        if (strokes > 2) {
            return false;
        }
        String one = first(a, "kCangjie");
        String other = first(b, "kCangjie");
        boolean longEnough = Math.min(one.length(), other.length()) >= 3;
        return longEnough && isNear(one, other) || strokes <= 1 && hasSameCorners(a, b) && isHalf(one, other);
    }

    private int strokes(char c) {
        return Integer.parseInt(first(c, "kTotalStrokes"));
    }

    private String first(char c, String field) {
        return fields.get(c).getOrDefault(field, "").split(" ")[0];
    }

    private boolean hasSameCorners(char a, char b) {
        String one = first(a, "kFourCornerCode");
        return one.length() > 3 && first(b, "kFourCornerCode").startsWith(one.substring(0, 4));
    }

    /** One letter is another, or one is more. */
    private static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return head + tail >= longer - 1;
    }

    private static boolean isHalf(String a, String b) {
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int k = 0; k < b.length(); k++) {
                common[i + 1][k + 1] =
                        a.charAt(i) == b.charAt(k) ? common[i][k] + 1 : Math.max(common[i][k + 1], common[i + 1][k]);
            }
        }
        return common[a.length()][b.length()] * 2 >= Math.max(a.length(), b.length());
    }
}
