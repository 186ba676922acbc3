package gongbao.check.turn;

import static gongbao.check.rule.Sample.right;
import static gongbao.check.rule.Sample.wrong;

import gongbao.check.rule.Check;
import gongbao.diag.Finding.Level;
import java.util.List;

/** Meetings, the years of goals, and the names of regions. */
final class MeetingChecks {

    private static final Check MEETING = new Check(
            "meeting",
            Level.ERROR,
            "党章",
            List.of(
                    wrong("深入学习贯彻党的二十大三中全会精神。", "党的二十大三中全会 → 党的二十届三中全会"),
                    wrong("党的十六届报告提出。", "党的十六届 → 党的十六大"),
                    wrong("中国共产党第二十届全国代表大会胜利召开。", "党第二十届全国代表 → 党第二十次全国代表"),
                    wrong("县第十五次人民代表大会第六次会议召开。", "第十五次人民代表 → 第十五届人民代表"),
                    wrong("贯彻党的十八届十中全会精神。", "十八届十中全会 → ?"),
                    wrong("贯彻党的二十届三全会精神。", "党的二十届三 → 党的二十届三中"),
                    wrong("贯彻党的二十届和二十届三中全会精神。", "党的二十届 → 党的二十大"),
                    wrong("贯彻党的二十届和二十届历次全会精神。", "党的二十届 → 党的二十大"),
                    wrong("贯彻党的二十大和二十届二次全会精神。", "二十届二次全会 → 二十届二中全会"),
                    wrong("贯彻党的二十大和二十届二全会精神。", "大和二十届二 → 大和二十届二中"),
                    wrong("实现十八届大提出的目标。", "十八届大 → 十八大"),
                    wrong("以党的十四届为标志，党的十五届的胜利召开。", "党的十四届 → 党的十四大", "党的十五届 → 党的十五大"),
                    wrong("根据七届二全会的决议，贯彻县委十三届九全会部署。", "七届二 → 七届二中", "委十三届九 → 委十三届九次"),
                    wrong("双边委员会第七界会议举行。", "第七界会议 → 第七次会议"),
                    wrong("第二十届中央纪律检查委员会第四界全体会议。", "员会第四界全体会议 → 员会第四次全体会议"),
                    wrong("第十三届全国人民代表大会第六次会议批准。", "第十三届全国人民代表大会第六次会议 → ?"),
                    right("党的二十届三中、四中全会，十九届中央纪委六次全会，县委十五届六次全会。"),
                    right("党的十九届中央委员，党的十八届、十九届历次全会，党的第十一届代表会议，第十四届大学生运动会，第三十届大会的代表。"),
                    right("党的第十一次代表大会，县十五届人大六次会议，中国工会第十八次全国代表大会。"),
                    right("党的二十一大将于2027年召开，党的十九届和二十届中央委员会委员，市委二十届二次全会。"),
                    right("第一节　全国人民代表大会。中国文联第十届全国委员会第七次会议。二十届大、中专毕业生。")),
            (text, to) -> {
                new MeetingNamesFinder().find(text, to);
                new HeldFinder().find(text, to);
            });

    private static final Check OWN_MEETING = new Check(
            OwnMeetingFinder.ID,
            Level.ERROR,
            "中央全会公报",
            List.of(
                    wrong(
                            "中国共产党云陵县第十五届委员会第七次全体会议公报|（2026年1月15日中国共产党云陵县第十五届委员会第六次全体会议通过）"
                                    + "|中国共产党云陵县第十五届委员会第六次全体会议，于2026年1月15日举行。|全会听取了报告。",
                            "第七次 → 第六次"),
                    wrong(
                            "中共云陵县委十五届七次全会公报|（2026年1月15日中国共产党云陵县第十五届委员会第六次全体会议通过）"
                                    + "|中国共产党云陵县第十五届委员会第六次全体会议，于2026年1月15日举行。|全会听取了报告。",
                            "届七次 → 届六次"),
                    right("中国共产党云陵县第十五届委员会第六次全体会议公报|（2026年1月15日中国共产党云陵县第十五届委员会第六次全体会议通过）"
                            + "|中国共产党云陵县第十五届委员会第六次全体会议，于2026年1月15日举行。|全会听取了第十五届委员会第五次全体会议以来的报告。")),
            new OwnMeetingFinder());

    private static final Check GOAL_YEAR = new Check(
            "goal-year",
            Level.ERROR,
            "十九届五中全会公报",
            List.of(
                    wrong("审议第十五个五年规划和二〇三〇年远景目标纲要。", "二〇三〇年远景目标 → 二〇三五年远景目标"),
                    wrong("“十五五”时期（2026—2031年）。", "2031 → 2030"),
                    wrong("完成“十二五”计划。", "十二五”计划 → 十二五”规划"),
                    right("第七个五年计划，第十四个五年规划和2035年远景目标纲要，到2030年率先基本实现现代化。")),
            YearFinders::goals);

    private static final Check REGION = new Check(
            "region",
            Level.ERROR,
            "新华社禁用词规定",
            List.of(
                    wrong("客商来自港澳等国。", "港澳等国 → 港澳等地区"),
                    wrong("来自香港、澳门等国家的客商。", "澳门等国家 → 澳门等地区"),
                    wrong("美国、日本、台湾等国家的学者。", "美国、日本、台湾等国家 → 美国、日本、台湾等国家和地区"),
                    right("港澳台等国家和地区，粤港澳国际合作，香港国际机场，澳门国际学校。"),
                    right("港澳台同胞和海外侨胞，台港澳事务办公室，对台独特优势。")),
            new RegionFinder());

    static final List<Check> CHECKS = List.of(MEETING, OWN_MEETING, GOAL_YEAR, REGION);

    private MeetingChecks() {}
}
