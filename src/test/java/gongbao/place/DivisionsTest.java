package gongbao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

    private final Divisions divisions = Divisions.get();

    private Division at(String code) {
        return Objects.requireNonNull(divisions.byCode(code), code);
    }

    private static List<String> codes(List<Division> found) {
        return found.stream().map(Division::code).toList();
    }

    private static List<String> names(List<Division> found) {
        return found.stream().map(Division::name).toList();
    }

    @Test
    void holdsTheWholeCountry() {
        assertThat(divisions.under(at("000000"))).hasSize(34);
        assertThat(divisions.under(at("510000"))).hasSize(21);
        assertThat(names(divisions.under(at("511800"))))
                .containsExactly("雨城区", "名山区", "荥经县", "汉源县", "石棉县", "天全县", "芦山县", "宝兴县");
    }

    @ParameterizedTest
    @CsvSource({
        "511826, 芦山县, 511800 510000 000000",
        "110105, 朝阳区, 110000 000000",
        "500120, 璧山区, 500000 000000",
        "429004, 仙桃市, 420000 000000",
        "469022, 屯昌县, 460000 000000",
        "659001, 石河子市, 650000 000000",
        "460400, 儋州市, 460000 000000",
    })
    void knowsWhatLiesAbove(String code, String name, String above) {
        assertThat(at(code).name()).isEqualTo(name);
        assertThat(codes(divisions.above(at(code)))).containsExactly(above.split(" "));
    }

    @Test
    void findsTheDivisionOfALevelAbove() {
        assertThat(divisions.above(at("511826"), Level.CITY)).isEqualTo(at("511800"));
        assertThat(divisions.above(at("511826"), Level.PROVINCE)).isEqualTo(at("510000"));
        assertThat(divisions.above(at("500120"), Level.CITY)).isNull();
        assertThat(divisions.above(at("000000"), Level.CENTRAL)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "鼓楼区, 320106 320302 350102 410204",
        "朝阳区, 110105 220104",
        "西湖区, 330106 360103",
        "芦山县, 511826",
        "四川, 510000",
        "吉林, 220000 220200",
        "河北, 130000 120105",
        "内蒙古, 150000",
        "新疆, 650000",
        "凉山, 513400",
        "凉山州, 513400",
        "湘西州, 433100",
        "伊犁州, 654000",
        "北川, 510726",
        "龙胜县, 450328",
        "莫力达瓦旗, 150722",
        "鄂温克旗, 150724",
        "东乡县, 622926",
        "察布查尔县, 654022",
        "神农架, 429021",
        "浦东, 310115",
        "乌审旗, 150626",
        "香港, 810000",
    })
    void findsNamesakesByFullAndShortName(String name, String codes) {
        List<Division> inBeing =
                divisions.named(name).stream().filter(each -> !each.former()).toList();
        assertThat(codes(inBeing)).containsExactly(codes.split(" "));
    }

    @Test
    void putsFullNamesFirstAndFormerOnesLast() {
        assertThat(names(divisions.named("雅安"))).containsExactly("雅安市", "雅安地区", "雅安市");
        assertThat(names(divisions.named("恩施"))).containsExactly("恩施土家族苗族自治州", "恩施市");
        assertThat(divisions.named("思茅市"))
                .allMatch(Division::former)
                .extracting(Division::level)
                .containsExactly(Level.CITY, Level.COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"淇", "郊", "井", "全", "不是地方", ""})
    void knowsNoNameOfOneCharacter(String name) {
        assertThat(divisions.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "黄冈市黄州区, 421102",
        "重庆市璧山区, 500120",
        "重庆璧山, 500120",
        "四川省雅安市芦山县, 511826",
        "四川芦山县, 511826",
        "云岭市, ''",
        "全会, ''",
        "吉林市, 220200",
        "福建鼓楼区, 350102",
        "中国四川, ''",
        "福州市鼓楼区, 350102",
        "吉林省长春市朝阳区, 220104",
        "雅安地区芦山县, 511826",
        "大同市城区, 140202",
        "晋城市城区, 140502",
        "北京芦山县, ''",
    })
    void readsCompoundsFromTheLeft(String compound, String codes) {
        assertThat(String.join(" ", codes(divisions.resolve(compound)))).isEqualTo(codes);
    }

    @Test
    void givesUpOnLongText() {
        assertThat(divisions.resolve("吉林".repeat(5_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "雅安地区, 511800",
        "达县, 511703",
        "温江县, 510115",
        "郫县, 510117",
        "新津县, 510118",
        "双流县, 510116",
        "名山县, 511803",
        "安县, 510705",
        "罗江县, 510604",
        "彭山县, 511403",
        "宜宾县, 511504",
        "萝岗区, 440112",
        "增城市, 440118",
        "从化市, 440117",
        "铜仁地区, 520600",
        "毕节地区, 520500",
        "襄樊市, 420600",
        "蓟县, 120119",
        "静海县, 120118",
        "宝坻县, 120115",
        "崇明县, 310151",
        "密云县, 110118",
        "延庆县, 110119",
        "璧山县, 500120",
        "铜梁县, 500151",
        "大足县, 500111",
        "綦江县, 500110",
        "潼南县, 500152",
        "荣昌县, 500153",
        "开县, 500154",
        "梁平县, 500155",
        "武隆县, 500156",
        "卢湾区, 310101",
        "南汇区, 310115",
        "闸北区, 310106",
        "宣武区, 110102",
        "崇文区, 110101",
        "塘沽区, 120116",
        "汉沽区, 120116",
        "大港区, 120116",
        "渝北区, 500157",
    })
    void knowsWhatFormerDivisionsHaveBecome(String name, String successor) {
        Division former = divisions.named(name).stream()
                .filter(Division::former)
                .findFirst()
                .orElseThrow();
        assertThat(divisions.successor(former)).isEqualTo(at(successor));
        assertThat(divisions.isUnder(former, at(successor.substring(0, 2) + "0000")))
                .isTrue();
    }

    @Test
    void tellsFormerCitiesFromTheirSuccessors() {
        assertThat(divisions.named("莱芜市"))
                .extracting(Division::level, Division::former)
                .containsExactly(tuple(Level.CITY, true));
        assertThat(divisions.named("巢湖市")).extracting(Division::level).containsExactly(Level.COUNTY, Level.CITY);
        assertThat(divisions.resolve("巢湖市")).containsExactly(at("340181"));
        assertThat(divisions.successor(at("340181"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "重庆市, chong-qing-shi",
        "六安市, lu-an-shi",
        "荥经县, ying-jing-xian",
        "乐山市, le-shan-shi",
        "长宁县, chang-ning-xian",
        "厦门市, xia-men-shi",
        "蚌埠市, beng-bu-shi",
        "铅山县, yan-shan-xian",
        "犍为县, qian-wei-xian",
        "洪洞县, hong-tong-xian",
        "郫都区, pi-du-qu",
        "朝阳区, chao-yang-qu",
        "都江堰市, du-jiang-yan-shi",
        "乐亭县, lao-ting-xian",
        "乐清市, yue-qing-shi",
        "台州市, tai-zhou-shi",
        "番禺区, pan-yu-qu",
        "阿拉善盟, a-la-shan-meng",
        "尉犁县, yu-li-xian",
        "蔚县, yu-xian",
        "浚县, xun-xian",
        "莘县, shen-xian",
        "单县, shan-xian",
        "歙县, she-xian",
        "黟县, yi-xian",
        "大埔县, da-bu-xian",
        "东阿县, dong-e-xian",
        "丽水市, li-shui-shi",
        "牟平区, mu-ping-qu",
        "中牟县, zhong-mu-xian",
        "汨罗市, mi-luo-shi",
        "耒阳市, lei-yang-shi",
        "枞阳县, zong-yang-xian",
        "亳州市, bo-zhou-shi",
        "儋州市, dan-zhou-shi",
        "珲春市, hun-chun-shi",
        "隰县, xi-xian",
        "繁峙县, fan-shi-xian",
        "临朐县, lin-qu-xian",
        "莒县, ju-xian",
        "筠连县, jun-lian-xian",
        "綦江区, qi-jiang-qu",
        "什邡市, shi-fang-shi",
        "射洪市, she-hong-shi",
        "茌平区, chi-ping-qu",
        "任丘市, ren-qiu-shi",
        "任县, ren-xian",
        "会昌县, hui-chang-xian",
        "会理市, hui-li-shi",
        "柏乡县, bai-xiang-xian",
        "曲阳县, qu-yang-xian",
        "曲靖市, qu-jing-shi",
        "长子县, zhang-zi-xian",
        "盱眙县, xu-yi-xian",
        "宿州市, su-zhou-shi",
        "宿迁市, su-qian-shi",
        "无为市, wu-wei-shi",
        "秭归县, zi-gui-xian",
        "郧阳区, yun-yang-qu",
        "监利市, jian-li-shi",
        "掇刀区, duo-dao-qu",
        "澧县, li-xian",
        "攸县, you-xian",
        "郴州市, chen-zhou-shi",
        "勐海县, meng-hai-xian",
        "泌阳县, bi-yang-xian",
        "渑池县, mian-chi-xian",
        "武陟县, wu-zhi-xian",
        "柘城县, zhe-cheng-xian",
        "天长市, tian-chang-shi",
        "涡阳县, guo-yang-xian",
        "砀山县, dang-shan-xian",
        "长丰县, chang-feng-xian",
        "尉氏县, wei-shi-xian",
        "吴堡县, wu-bu-xian",
        "华阴市, hua-yin-shi",
        "华州区, hua-zhou-qu",
        "宕昌县, tan-chang-xian",
        "乐都区, le-du-qu",
        "尖扎县, jian-zha-xian",
        "若尔盖县, ruo-er-gai-xian",
        "西藏自治区, xi-zang-zi-zhi-qu",
        "喀什市, ka-shi-shi",
        "闵行区, min-hang-qu",
        "黄陂区, huang-pi-qu",
        "六合区, lu-he-qu",
        "长沙市, chang-sha-shi",
    })
    void readsPlaceNamesAsTheirPeopleDo(String name, String pinyin) {
        assertThat(divisions.named(name)).first().extracting(Division::pinyin).isEqualTo(pinyin);
    }

    @Test
    void tellsApartTheThreeCountiesCalledLushanInPinyin() {
        assertThat(divisions.named("芦山县")).extracting(Division::pinyin).containsExactly("lu-shan-xian");
        assertThat(divisions.named("鲁山县")).extracting(Division::pinyin).containsExactly("lu-shan-xian");
        assertThat(divisions.named("庐山市")).extracting(Division::pinyin).containsExactly("lu-shan-shi");
        assertThat(codes(divisions.named("芦山县"))).doesNotContainAnyElementsOf(codes(divisions.named("鲁山县")));
    }

    @Test
    void readsEveryNameSyllableBySyllable() {
        assertThat(DivisionFile.rows())
                .allSatisfy(row -> assertThat(row.division().pinyin())
                        .matches("[a-z]+(-[a-z]+)*")
                        .satisfies(pinyin -> assertThat(pinyin.split("-"))
                                .hasSameSizeAs(row.division().name().split(""))));
    }
}
