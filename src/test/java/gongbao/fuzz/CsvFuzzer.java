package gongbao.fuzz;

import java.util.List;

/** {@code actuals.csv} as offices keep it, get it wrong, or abuse it. */
final class CsvFuzzer {

    private static final List<String> HEADS = List.of(
            "place,indicator,year,value,unit,source",
            "地区,指标,年份,数值,单位,来源",
            "place,indicator,year,value,unit,source",
            "Place, Indicator ,YEAR,value,unit,source,more",
            "source,unit,value,year,indicator,place",
            "place,place,indicator,year,value,unit,source",
            "place;indicator;year;value;unit;source",
            "place,indicator",
            "",
            "\"place\",\"indicator\",\"year\",\"value\",\"unit\",\"source\"",
            "\"place,indicator,year,value,unit,source");

    private static final List<String> CELLS = List.of(
            "长沙县",
            "青溪县",
            "511826",
            "地区生产总值",
            "常住人口城镇化率",
            "2024",
            "2024年",
            "２０２４",
            "0000",
            "9999",
            "24",
            "66.5",
            "-1.3",
            "−1.3",
            "+5",
            "1,200",
            "\"1,200\"",
            "2.15:1",
            "2.15∶1",
            "1:0",
            "0",
            "1e9",
            "NaN",
            "Infinity",
            "0x1p3",
            "１２",
            "1_000",
            "99999999999999999999999",
            "0.0000000000000000000001",
            "9".repeat(400),
            "1:0." + "0".repeat(400) + "1",
            "亿元",
            "%",
            "",
            " ",
            "统计公报",
            "=1+1",
            "@SUM(A1)",
            "＝1",
            "\"a\"\"b\"",
            "\"a\nb\"",
            "\"a",
            "a\"b",
            "{1}",
            "<b>",
            "\u0000",
            "\uFFFF",
            "\u202E");

    private CsvFuzzer() {}

    static String text(Lot lot) {
        String end = lot.any(List.of("\n", "\r\n", "\r"));
        StringBuilder csv = new StringBuilder(lot.oneIn(4) ? "\uFEFF" : "");
        csv.append(lot.any(HEADS)).append(end);
        for (int i = lot.between(0, 8); i > 0; i--) {
            csv.append(lot.oneIn(2) ? good(lot) : row(lot)).append(lot.oneIn(20) ? "" : end);
        }
        return lot.oneIn(4) ? Damage.once(csv.toString(), lot) : csv.toString();
    }

    private static String good(Lot lot) {
        return "长沙县,地区生产总值," + lot.between(2010, 2030) + "," + lot.any(CELLS) + ",亿元,统计公报";
    }

    private static String row(Lot lot) {
        StringBuilder row = new StringBuilder(lot.any(CELLS));
        for (int i = lot.between(3, 7); i > 0; i--) {
            row.append(',').append(lot.any(CELLS));
        }
        return row.toString();
    }
}
