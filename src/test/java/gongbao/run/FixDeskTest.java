package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.run.editor.FixDesk;
import gongbao.run.editor.FixDesk.Answer;
import gongbao.run.editor.FixDesk.Sheet;
import gongbao.run.editor.FixDesk.Which;
import gongbao.run.editor.FixDesk.Wish;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction from a page becomes a line in the file of corrections; whatever else stands there stays as it is, to the byte. */
class FixDeskTest {

    private static final String TEXT = """
            中国共产党芦山县第十五届委员会第六次全体会议公报
            中国共产党芦山县第十五届委员会第六次全体会议，于2024年1月5日在芦山举行。
            全会由县委常委会主持。县委书记王明作了讲话。县长李强作了说明。
            全会审议通过了《中共芦山县委关于推进城乡融合发展的决定》。
            全会提出，到2027年，全县地区生产总值达到100亿元，粮食产量达到5万吨、6万吨。
            全会指出，要着力解决产业竞争力不够强的问题，做强“两极三园”，建好“两极三园”。
            """;

    @TempDir
    Path folder;

    private Path file;
    private FixDesk desk;

    @BeforeEach
    void laySeed() throws IOException {
        new Corrected(folder).write("a.txt", TEXT);
        file = folder.resolve("a.txt.fix.yaml");
        desk = new FixDesk(new FixSources(List.of(folder), path -> false));
    }

    /** ⏎ ends a line. A wish is {@code fact} alone to hide it, or with a field to set it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A file that is not there yet, one that says nothing, one whose last line is open.
                "`` | term-1 | hide:⏎  - term: “两极三园”⏎",
                "# 更正⏎ | person-1 post 县委书记、县长 | # 更正⏎set:⏎  - person: {words: 王明, post: 县委书记、县长}⏎",
                "hide:⏎  - term: 两极三园 | person-2 | hide:⏎  - term: 两极三园⏎  - person: 李强",
                "`` | target-3 | hide:⏎  - target: {words: 粮食产量达到5万吨、6万吨, occurrence: 2}⏎",
                "`` | meeting venue 县城 | set:⏎  - meeting: {venue: 县城}⏎",
                "`` | title value 公报：一 | set:⏎  - title: \"公报：一\"⏎",
                "`` | genre value other | set:⏎  - genre: other⏎",
                "`` | person-1 post | set:⏎  - person: {words: 王明, post: }⏎",
                // Behind the last of its list, as the list is written.
                "隐去:⏎- term: 两极三园 # 引文⏎⏎# 其他⏎set:⏎ - meeting: {venue: 县城}⏎ | person-2"
                        + " | 隐去:⏎- term: 两极三园 # 引文⏎- person: 李强⏎⏎# 其他⏎set:⏎ - meeting: {venue: 县城}⏎",
                "hide: # 还没有⏎set:⏎  - meeting: {venue: 县城}⏎ | person-2 | hide: # 还没有⏎  - person: 李强⏎set:⏎  - meeting: {venue: 县城}⏎",
                "hide: []⏎ | person-2 | hide: [{person: 李强}]⏎",
                "hide: [term: 两极三园, ]⏎ | person-2 | hide: [term: 两极三园, {person: 李强}, ]⏎",
                "{hide: [term: 两极三园]}⏎ | person-2 post 乡长 | {hide: [term: 两极三园], set: [{person: {words: 李强, post: 乡长}}]}⏎",
                // What is said of the fact already is changed.
                "set:⏎  - person: {words: 县委书记王明, post: 县长} # 核对过⏎ | person-1 post 县委副书记"
                        + " | set:⏎  - person: {words: 县委书记王明, post: 县委副书记} # 核对过⏎",
                "set:⏎  - 人物:⏎      原文: 王明⏎      职务: '县长'  # 核对过⏎⏎  - meeting: {venue: 县城}⏎ | person-1 post 县委副书记"
                        + " | set:⏎  - 人物:⏎      原文: 王明⏎      职务: 县委副书记  # 核对过⏎⏎  - meeting: {venue: 县城}⏎",
                "set:⏎  - person: {words: 王明, post: }⏎ | person-1 name 李强 | set:⏎  - person: {words: 王明, post: , name: 李强}⏎",
                "set:⏎  - person:⏎      words: 王明⏎      post:⏎ | person-1 post 县长 | set:⏎  - person:⏎      words: 王明⏎      post: 县长⏎",
                "set:⏎  - target:⏎      words: 达到100亿元 # 引⏎      year: 2028⏎  # 完⏎ | target-1 unit 万元"
                        + " | set:⏎  - target:⏎      words: 达到100亿元 # 引⏎      year: 2028⏎      unit: 万元⏎  # 完⏎",
                "set: [meeting: {venue: 县城}]⏎ | meeting venue 芦阳 | set: [meeting: {venue: 芦阳}]⏎",
                "set:⏎  - title: 公报⏎ | title value 决定 | set:⏎  - title: 决定⏎",
                // What is hidden is set no more; its remark stays.
                "set:⏎  # 一⏎  - person: {words: 王明, post: 县长} # 二⏎  - meeting: {venue: 县城}⏎ | person-1"
                        + " | set:⏎  # 一⏎  # 二⏎  - meeting: {venue: 县城}⏎hide:⏎  - person: 王明⏎",
                "set: [{person: {words: 王明, post: 县长}}, {meeting: {venue: 县城}}]⏎ | person-1"
                        + " | set: [{meeting: {venue: 县城}}]⏎hide:⏎  - person: 王明⏎",
                // What an editor added is taken back, or said otherwise.
                "add:⏎  - term: 城乡融合发展⏎  - term: 粮食产量⏎ | term-1 | add:⏎  - term: 粮食产量⏎",
                "add:⏎  - person: {words: 常委会, post: 主席团}⏎ | person-1 post 委员 | add:⏎  - person: {words: 常委会, post: 委员}⏎",
            })
    void changesTheLineOfTheFactOnly(String before, String wish, String after) throws IOException {
        if (!before.isEmpty()) {
            Files.writeString(file, before.replace('⏎', '\n'));
        }
        Answer answer = write(wish);
        assertThat(answer.findings()).isEmpty();
        assertThat(Files.readString(file).replace('\n', '⏎')).isEqualTo(after);
        assertThat(desk.undo(String.valueOf(answer.undo())).isDone()).isTrue();
        assertThat(Files.exists(file) ? Files.readString(file).replace('\n', '⏎') : "")
                .isEqualTo(before);
        assertThat(Files.exists(file)).isEqualTo(!before.isEmpty());
    }

    private Answer write(String wish) {
        String[] words = wish.split(" ");
        Map<String, List<String>> set = words.length == 1
                ? Map.of()
                : Map.of(words[1], Stream.of(words).skip(2).toList());
        return desk.write(which(), new Wish(words[0], sheet().version(), words.length == 1, set));
    }

    private Which which() {
        Communique text = new Corrected(folder).read().get(0);
        return new Which(text.source().path(), text.id());
    }

    private Sheet sheet() {
        return Objects.requireNonNull(desk.sheet(which()));
    }

    private static List<String> rules(Answer answer) {
        assertThat(answer.isDone()).isFalse();
        return answer.findings().stream().map(Diagnostic::rule).toList();
    }

    @Test
    void keepsMarkAndLineEnds() throws IOException {
        Files.writeString(file, "\uFEFFhide:\r\n  - term: 两极三园\r\n\r\n# 完\r\n");
        write("meeting venue 县城");
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFhide:\r\n  - term: 两极三园\r\n\r\n# 完\r\nset:\r\n  - meeting: {venue: 县城}\r\n");
    }

    @Test
    void correctsOneOfSeveralChangesAfterAnother() throws IOException {
        Answer first = write("term-1");
        Answer second = write("person-1 post 县长");
        Answer third = write("person-1 post 县委书记");
        assertThat(Files.readString(file))
                .isEqualTo("hide:\n  - term: “两极三园”\nset:\n  - person: {words: 王明, post: 县委书记}\n");
        assertThat(rules(desk.undo(String.valueOf(first.undo())))).containsExactly("fix-desk-since");
        for (Answer answer : List.of(third, second, first)) {
            assertThat(desk.undo(String.valueOf(answer.undo())).isDone()).isTrue();
        }
        assertThat(file).doesNotExist();
        assertThat(rules(desk.undo(String.valueOf(first.undo())))).containsExactly("fix-desk-undone");
    }

    @Test
    void refusesWhatWasMadeOfAnOlderFile() throws IOException {
        String version = sheet().version();
        Files.writeString(file, "hide:\n  - term: 两极三园\n");
        Answer answer = desk.write(which(), new Wish("person-1", version, true, Map.of()));
        assertThat(rules(answer)).containsExactly("fix-desk-changed");
        assertThat(Files.readString(file)).isEqualTo("hide:\n  - term: 两极三园\n");
    }

    @Test
    void doesNotTakeBackWhatSomebodyWentOnWith() throws IOException {
        Answer answer = write("term-1");
        Files.writeString(file, Files.readString(file) + "# 我的\n");
        assertThat(rules(desk.undo(String.valueOf(answer.undo())))).containsExactly("fix-desk-since");
        assertThat(Files.readString(file)).endsWith("# 我的\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hide：⏎  - term: 两极三园⏎ | person-1 | yaml-colon",
                "hide: [term: 两极三园⏎ | person-1 | yaml-bracket",
                "hide:⏎  - meeting: [venue]⏎ | meeting venue 县城 | fix-contradicts",
                "set:⏎  - person: {words: 王明, post: 县长}⏎    meeting: {venue: 县城}⏎ | person-1 | fix-desk-elsewhere",
                "# 空⏎ | target-1 year 二〇二七 | fix-number",
                "# 空⏎ | target-1 fromYear 2050 | fix-order",
                "# 空⏎ | person-1 name | fix-empty",
                "# 空⏎ | person-9 | fix-desk-gone",
                "# 空⏎ | person-1 nobody 王明 | fix-desk-gone",
            })
    void writesNothingThatWouldNotDoIt(String before, String wish, String rule) throws IOException {
        Files.writeString(file, before.replace('⏎', '\n'));
        assertThat(rules(write(wish))).contains(rule);
        assertThat(Files.readString(file)).isEqualTo(before.replace('⏎', '\n'));
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void leavesFilesInOtherCharsetsAlone() throws IOException {
        byte[] bytes = "hide:\n  - term: 两极三园\n".getBytes(Charset.forName("GBK"));
        Files.write(file, bytes);
        assertThat(rules(write("person-1"))).contains("site-yaml-charset");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void doesNotMindFaultsThatAreThereAlready() throws IOException {
        Files.writeString(file, "hide:\n  - term: 没有这个词\n");
        assertThat(write("person-1").findings()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("hide:\n  - term: 没有这个词\n  - person: 王明\n");
    }

    @Test
    void goesBeforeWhatIsSaidOfTheWholeFolder() throws IOException {
        Path general = folder.resolve("fix.yaml");
        Files.writeString(general, "set:\n  - person: {words: 王明, post: 县长}\nadd:\n  - term: 城乡融合发展\n");
        assertThat(write("person-1 post 区长").findings()).isEmpty();
        assertThat(new Corrected(folder).read().get(0).people().get(0).post()).isEqualTo("区长");
        assertThat(rules(write("term-1"))).containsExactly("fix-desk-elsewhere");
    }

    @Test
    void namesTheTextWhereASourceHoldsSeveral() throws IOException {
        String decision =
                "中国共产党芦山县第十五届委员会第六次全体会议关于城乡融合发展的决定\n" + "（2024年1月5日中国共产党芦山县第十五届委员会第六次全体会议通过）\n" + "全会要求，要建好“三园”。\n";
        new Corrected(folder).write("a.txt", TEXT + "\n" + decision);
        List<Communique> texts = new Corrected(folder).read();
        assertThat(texts).hasSize(2);
        Which second = new Which(texts.get(1).source().path(), texts.get(1).id());
        Sheet sheet = Objects.requireNonNull(desk.sheet(second));
        assertThat(desk.write(second, new Wish("term-1", sheet.version(), true, Map.of()))
                        .findings())
                .isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo("hide:\n  - term: {in: " + texts.get(1).id() + ", words: “三园”}\n");
        Corrected now = new Corrected(folder);
        assertThat(now.read().get(1).terms()).isEmpty();
        assertThat(now.faults()).isEmpty();
    }

    @Test
    void keepsLinksAndPermissions() throws IOException {
        Path real = folder.resolve("shared.txt");
        Files.writeString(real, "# 共用\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(file, real.getFileName());
        assertThat(write("person-1").findings()).isEmpty();
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(Files.readString(real)).isEqualTo("# 共用\nhide:\n  - person: 王明\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path outside) throws IOException {
        Path real = Files.writeString(outside.resolve("b.yaml"), "# 别处\n");
        String version = sheet().version();
        Files.createSymbolicLink(file, real);
        assertThat(rules(desk.write(which(), new Wish("person-1", version, true, Map.of()))))
                .isNotEmpty();
        assertThat(Files.readString(real)).isEqualTo("# 别处\n");
    }
}
