package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全会于2024年1月5日在芦山举行         | 2024-1-5            | 2024年1月5日
            7月15日至18日举行                    | ?-7-15 to ?-7-18    | 7月15日至18日
            7月15—18日举行                       | ?-7-15 to ?-7-18    | 7月15—18日
            12月27日下午召开                     | ?-12-27             | 12月27日下午
            三月十五日晚上                       | ?-3-15              | 三月十五日晚上
            一九五八年十一月二十八日至十二月十日 | 1958-11-28 to 1958-12-10 | 一九五八年十一月二十八日至十二月十日
            2023年12月30日至2024年1月2日         | 2023-12-30 to 2024-1-2 | 2023年12月30日至2024年1月2日
            2023年12月30日——2024年1月2日         | 2023-12-30 to 2024-1-2 | 2023年12月30日——2024年1月2日
            十二月三十一曰                       | ?-12-31             | 十二月三十一曰
            1月5日至,全会将举行                  | ?-1-5               | 1月5日
            13月1日,2月3日                       | ?-2-3               | 2月3日
            8月1号                               | ?-8-1               | 8月1号
            2024年元月5日上午                     | 2024-1-5            | 2024年元月5日上午
            一九八七年元月五日至八日               | 1987-1-5 to 1987-1-8 | 一九八七年元月五日至八日
            12月30日至元月2日                     | ?-12-30 to ?-1-2    | 12月30日至元月2日
            1月5日、6日在县城召开                 | ?-1-5 to ?-1-6      | 1月5日、6日
            2024年1月5日、6日和7日                | 2024-1-5 to 2024-1-7 | 2024年1月5日、6日和7日
            一月五、六日                          | ?-1-5 to ?-1-6      | 一月五、六日
            12月30日至2024年1月2日                | 2023-12-30 to 2024-1-2 | 12月30日至2024年1月2日
            2023年12月30日至1月2日                | 2023-12-30 to 2024-1-2 | 2023年12月30日至1月2日
            1月5日上午至6日下午                   | ?-1-5 to ?-1-6      | 1月5日上午至6日下午
            1月5日、2月3日                        | ?-1-5               | 1月5日
            1月5日、1月6日                        | ?-1-5 to ?-1-6      | 1月5日、1月6日
            1月5日及6日                           | ?-1-5 to ?-1-6      | 1月5日及6日
            一月五至六日                          | ?-1-5 to ?-1-6      | 一月五至六日
            1月5-6日                              | ?-1-5 to ?-1-6      | 1月5-6日
            元月廿八日至卅一日                    | ?-1-28 to ?-1-31    | 元月廿八日至卅一日
            # no days: a month or a year alone, days without a month, days and months that are none, words
            2024年全年                           |                     |
            7月份                                |                     |
            三月上旬                             |                     |
            5日至8日                             |                     |
            五日内                               |                     |
            13月1日                              |                     |
            1月32号                              |                     |
            0月5日                               |                     |
            1月5                                 |                     |
            正月初五                              |                     |
            正月5日                               |                     |
            每月一次                             |                     |
            1至8月,增长7%                        |                     |
            日月同辉                             |                     |
            """)
    void findsDaysAndRunsOfDays(String text, @Nullable String days, @Nullable String words) {
        DateRange found = ChineseDates.find(text, 0, text.length());
        assertThat(found == null ? null : written(found)).isEqualTo(days);
        assertThat(found == null ? null : found.span().of(text)).isEqualTo(words);
    }

    private static String written(DateRange r) {
        String start = written(r.startYear(), r.startMonth(), r.startDay());
        String end = written(r.endYear(), r.endMonth(), r.endDay());
        return start.equals(end) ? start : start + " to " + end;
    }

    private static String written(@Nullable Integer year, int month, int day) {
        return (year == null ? "?" : year) + "-" + month + "-" + day;
    }

    @Test
    void looksAtItsOwnStretchOnly() {
        String text = "2023年1月5日至8日,2024年1月9日";
        assertThat(ChineseDates.find(text, 5, 9))
                .extracting(ChineseDatesTest::written)
                .isEqualTo("?-1-5");
        assertThat(ChineseDates.find(text, 8, 12)).isNull();
    }

    /** 〔例〕12月30日至1月2日: the year that the meeting ended in. */
    @Test
    void aRunOverNewYearBeginsInTheYearBefore() {
        DateRange days = ChineseDates.find("12月30日至1月2日", 0, 11);
        assertThat(days).isNotNull();
        assertThat(written(days.inYear(2024))).isEqualTo("2023-12-30 to 2024-1-2");
        assertThat(days.start()).isNull();
        assertThat(days.inYear(2024).start()).hasToString("2023-12-30");
    }

    @Test
    void aMisprintedDayIsUnknown() {
        DateRange day = ChineseDates.find("2023年2月30日", 0, 10);
        assertThat(day).isNotNull();
        assertThat(day.start()).isNull();
    }
}
