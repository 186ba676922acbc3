package gongbao.fix;

import gongbao.model.Coded;
import gongbao.place.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the JSON in Chinese: findings show them beside those, and an editor may write them in their place. 〔例〕{@code
 * level: 县级} is {@code level: county}.
 */
final class Chinese {

    /** What is done. */
    static final String DO = "do";

    /** Of what. */
    static final String KIND = "kind";

    /** How it is named. */
    static final String NAMING = "naming";

    /** Its fields, whatever it is. */
    static final String FIELD = "field";

    static final String FLAG = "flag";

    /** A line a group, each word with its Chinese: the first is shown, all are understood. */
    private static final String WORDS = """
            do: hide 隐去 删去 删除, set 改为 修改 更正, add 增加 添加 补充, same 相同 同一, different 不同
            kind: meeting 会议, title 标题, genre 文种, publication 发布信息, attendee 与会 出席, person 人物 人员
            kind: document 文件, personnel 人事, target 目标, directive 要求, problem 问题, reference 提及会议 引用, term 提法
            naming: words 词句 原文, occurrence 第几条 第几处, in 编号, fields 各项
            flag: true 是, false 否
            field: name 名称 姓名, body 会议主体, organ 机构, level 层级 级别, jurisdiction 地区 辖区, code 区划代码
            field: term 届, session 次, enlarged 扩大会议, startDate 开始日期, endDate 结束日期, givenOn 作出日期, givenSince 作出起始日期
            field: adoptedOn 通过日期, dateKind 日期性质, venue 地点 会议地点, chair 主持 主持人, publishedAt 发布时间
            field: contentSource 来源, author 作者, sponsor 主办单位, operator 承办单位, siteIdCode 网站标识码
            field: icpNumber 备案号, policeNumber 公安备案号, writtenDate 成文日期, role 到会情况, group 群体
            field: count 人数 实到, expected 应到, approximate 约数, names 名单, post 职务, acts 活动, title 标题
            field: status 办理情况, verb 动词, adoptedBy 通过者, issuer 制发机关, aliasOf 全称, act 人事事项, order 次序
            field: kind 类别, indicator 指标, measure 计量, comparator 程度, direction 方向, commitment 语气, value 值 数值
            field: number 数字, numberMax 上限, parts 各项数字, unit 单位, year 年份 目标年份, fromYear 起始年份
            field: baseYear 基期年份, baseValue 基数, scope 范围, problem 问题, measures 措施, lead 引语, speaker 讲话人
            field: modal 情态词, addressee 对象, relativeTo 对比对象, basis 口径, text 原文, rule 规则
            field: resolved 所指会议, announced 将要召开, definitions 释义, owners 提出者, cited 引用处
            Level: central 全国 中央 国家, province 省级 省, city 地级 市级 市, county 县级 县, township 乡级 乡
            Genre: plenum 全会公报, discipline-plenum 纪委全会公报, congress 代表大会文件, resolution 决议, decision 决定
            Genre: work-report 工作报告, statistical 统计类公报, meeting-news 会议消息, other 其他文本
            Organ: committee 委员会, discipline-commission 纪委, party-congress 党代会, peoples-congress 人民代表大会 人大
            Organ: consultative-conference 政协, standing-committee 常委会, peoples-congress-standing 人大常委会
            Organ: consultative-standing 政协常委会, government 政府, government-standing 政府常务会议
            Organ: peoples-conference 各界人民代表会议, conference 工作会议
            Days$Kind: held 举行, opened 开幕, closed 闭幕, adopted 通过, approved 批准, noted 题注
            Attendee$Role: present 出席 实到, observer 列席, absent 缺席
            Person$Act: chaired 主持, spoke 讲话, reported 作报告, explained 作说明, attended 出席
            CitedDocument$Status: adopted 通过, discussed 讨论, heard 听取, draft 未定稿, planned 列入议程, cited 提到
            Personnel$Act: elected 选举, appointed 任命, confirmed 确认, co-opted 递补, removed 免去
            Target$Kind: quantitative 定量, qualitative 定性
            Target$Measure: level 数值, growth 增长, annual-growth 年均增长, cumulative 累计, multiple 倍数, share 占比
            Target$Measure: ratio 比值, rank 位次
            Target$Comparator: equal 达到, at-least 不低于 以上, at-most 不高于 以内, about 左右, exceed 超过, below 低于
            Target$Comparator: between 区间, keep 保持
            Target$Commitment: plain 一般, strive 力争, ensure 确保
            Target$Direction: up 上升, down 下降
            Directive$Kind: task 任务, exhortation 号召
            Reference$Kind: plenum 全会, congress 人代会 代表大会, party-congress 党代会, conference 工作会议, document 文件
            Reference$Kind: event 活动
            """;

    private static final Map<String, Map<String, List<String>>> GROUPS = groups();

    private Chinese() {}

    private static Map<String, Map<String, List<String>>> groups() {
        Map<String, Map<String, List<String>>> groups = new HashMap<>();
        WORDS.lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            Map<String, List<String>> group = groups.computeIfAbsent(parts[0], name -> new HashMap<>());
            for (String word : parts[1].split(", ")) {
                List<String> all = List.of(word.split(" "));
                group.put(all.get(0), all.subList(1, all.size()));
            }
        });
        return groups;
    }

    /** The Chinese of a word; none where it has none. */
    static List<String> of(String group, String code) {
        return GROUPS.getOrDefault(group, Map.of()).getOrDefault(code, List.of());
    }

    /** The word of the JSON for a Chinese one; the word itself where it is none. */
    static String code(String group, String written) {
        return GROUPS.getOrDefault(group, Map.of()).entrySet().stream()
                .filter(word -> word.getValue().contains(written))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }

    /** 〔例〕{@code county 县级}. */
    static String beside(String group, String code) {
        List<String> chinese = of(group, code);
        return chinese.isEmpty() ? code : code + " " + chinese.get(0);
    }

    /** 〔例〕{@code central 全国, province 省级}. */
    static String beside(String group, Collection<String> codes) {
        return codes.stream().map(code -> beside(group, code)).collect(Collectors.joining(", "));
    }

    /** A key that an editor may write, whatever it is the key of; the word alone where it has no Chinese. */
    static String key(String code) {
        return Stream.of(FIELD, NAMING, KIND)
                .map(group -> beside(group, code))
                .filter(shown -> !shown.equals(code))
                .findFirst()
                .orElse(code);
    }

    /** The words that a field may have, each with its Chinese; empty where it may have any. */
    static String choices(Class<?> type) {
        List<String> codes = new ArrayList<>();
        Object[] constants = type.getEnumConstants();
        Arrays.stream(constants == null ? new Object[0] : constants).forEach(each -> codes.add(code(each)));
        return beside(group(type), codes);
    }

    /** The constant that is written so; null where none is. */
    static @Nullable Object choice(Class<?> type, String written) {
        String code = code(group(type), written);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> code(each).equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The first Chinese of a word; the word itself where it has none. */
    static String label(String group, String code) {
        return of(group, code).stream().findFirst().orElse(code);
    }

    /** The words that a field may have → their Chinese, in their order; none where it may have any. */
    static Map<String, String> labels(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(constants == null ? new Object[0] : constants)
                .forEach(each -> labels.put(code(each), label(group(type), code(each))));
        return labels;
    }

    private static String group(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }

    /** The word of the JSON for a constant. */
    static String code(Object constant) {
        return constant instanceof Level level ? level.code() : ((Coded) constant).code();
    }
}
