package gongbao.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    private final Divisions table = Divisions.get();

    private List<String> codes(String name) {
        return table.resolve(name).stream().map(Division::code).toList();
    }

    @Test
    void knowsWhatLiesAbove() {
        assertThat(table.above(table.byCode("511826"))).extracting(Division::name).containsExactly("雅安市", "四川省", "全国");
        assertThat(table.above(table.byCode("110105"))).extracting(Division::name).containsExactly("北京市", "全国");
        assertThat(table.above(table.byCode("429004"))).extracting(Division::name).containsExactly("湖北省", "全国");
        assertThat(table.above(table.byCode("110105"), Level.CITY)).isNull();
    }

    @Test
    void keepsNamesakesApart() {
        assertThat(codes("鼓楼区")).contains("320106", "320302", "350102", "410204");
        assertThat(codes("朝阳区")).containsExactly("110105", "220104");
        assertThat(codes("南京市鼓楼区")).containsExactly("320106");
        assertThat(codes("福建鼓楼区")).containsExactly("350102");
    }

    @ParameterizedTest
    @CsvSource({
        "四川, 510000", "内蒙古, 150000", "凉山, 513400", "凉山州, 513400", "北川, 510726", "北川县, 510726", "新疆, 650000",
        "乌审旗, 150626", "重庆市璧山区, 500120", "黄冈市黄州区, 421102", "四川省雅安市芦山县, 511826", "湘西州, 433100", "伊犁州, 654000"
    })
    void readsFullShortAndCompoundNames(String name, String code) {
        assertThat(codes(name)).containsExactly(code);
    }

    @Test
    void leavesAShortNameAtLeastTwoCharacters() {
        assertThat(table.named("淇")).isEmpty();
        assertThat(codes("淇县")).containsExactly("410622");
    }

    @Test
    void remembersFormerDivisionsAndWhatTheyBecame() {
        Division merged = table.resolve("萝岗区").get(0);
        assertThat(merged.former()).isTrue();
        assertThat(table.successor(merged)).extracting(Division::name).isEqualTo("黄埔区");
        Division raised = table.resolve("增城市").get(0);
        assertThat(table.successor(raised)).extracting(Division::name).isEqualTo("增城区");
    }

    @Test
    void prefersTheFullNameToTheShort() {
        // 吉林 is a province and, with 市, a city; 吉林省 is one thing only.
        assertThat(codes("吉林省")).containsExactly("220000");
        assertThat(codes("吉林市")).containsExactly("220200");
        assertThat(codes("吉林")).contains("220000", "220200");
    }

    @ParameterizedTest
    @CsvSource({
        "500000, chong-qing-shi", "341500, lu-an-shi", "511822, ying-jing-xian", "511100, le-shan-shi", "511524, chang-ning-xian",
        "350200, xia-men-shi", "340300, beng-bu-shi", "361124, yan-shan-xian", "511123, qian-wei-xian", "141024, hong-tong-xian",
        "510117, pi-du-qu", "110105, chao-yang-qu", "130225, lao-ting-xian", "330382, yue-qing-shi", "331000, tai-zhou-shi",
        "130726, yu-xian", "410621, xun-xian", "371722, shan-xian", "341021, she-xian", "441422, da-bu-xian", "341621, guo-yang-xian",
        "320116, lu-he-qu", "621223, tan-chang-xian", "653126, ye-cheng-xian", "652826, yan-qi-hui-zu-zi-zhi-xian", "540000, xi-zang-zi-zhi-qu"
    })
    void readsPlaceNamesAsTheirPeopleDo(String code, String pinyin) {
        assertThat(table.byCode(code).pinyin()).isEqualTo(pinyin);
    }

    @Test
    void saysNothingOfWhatIsNoPlace() {
        assertThat(table.resolve("云岭市")).isEmpty();
        assertThat(table.resolve("全会")).isEmpty();
        assertThat(table.resolve("")).isEmpty();
    }
}
