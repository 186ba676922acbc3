package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            城镇、农村居民收入分别增长6%、9%             | 城镇居民收入 农村居民收入
            力争城镇居民收入和农民收入分别达到2万元和1万元 | 城镇居民收入 农民收入
            第一、二、三产业增加值年均分别增长4%、8%、7% | 第一产业增加值 第二产业增加值 第三产业增加值
            # each figure finds its own subject, or the same one: not as many subjects as figures, none named, one figure
            居民收入分别增长6%、9%                       | ''
            城镇、农村、牧区居民收入分别增长6%、9%       | ''
            第一、、三产业增加值分别增长4%、8%、7%       | ''
            分别增长6%、9%                               | ''
            城镇、农村居民收入分别增长6%                 | ''
            城镇、农村居民收入增长6%、9%                 | ''
            收入增长6%、9%,分别高于全省                  | ''
            """)
    void tellsApartWhatIsMeasuredByEachFigure(String clause, String subjects) {
        assertThat(String.join(" ", new TargetSubjects(Reading.of(clause)).apart(whole(clause), figures(clause))))
                .isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            力争全县地区生产总值年均增长7%       | 全县地区生产总值
            常住人口城镇化率由52%提高到58%       | 常住人口城镇化率
            投资增速高于全省平均水平2个百分点    | 投资增速
            经济总量进入全省前5位                | 经济总量
            居民收入比2020年翻一番               | 居民收入
            地区生产总值预期目标为6%             | 地区生产总值
            # nothing but links and leads
            年均增长7%                           |
            力争达到8%                           |
            其中,要确保60%                       |
            进入全省前5位                        |
            """)
    void readsWhatIsMeasured(String clause, @Nullable String subject) {
        List<Quantity> figures = figures(clause);
        assertThat(new TargetSubjects(Reading.of(clause)).of(0, figures.get(figures.size() - 1)))
                .isEqualTo(subject);
    }

    private static List<Quantity> figures(String clause) {
        return Quantities.find(clause, 0, clause.length());
    }

    private static Span whole(String clause) {
        return new Span(0, clause.length());
    }
}
