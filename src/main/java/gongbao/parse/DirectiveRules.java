package gongbao.parse;

import java.util.List;

/** How a text asks for something, and what only looks as if it did. */
final class DirectiveRules {

    static final Rule BEHIND_ADDRESSEE = Rule.of(
            "directive.modal-behind-addressee",
            "各级党组织要扎实抓好传达学习。",
            "modal=要扎实抓好 addressee=各级党组织 text=各级党组织要扎实抓好传达学习。",
            "{directives:addressee}都?$");

    static final Rule BEHIND_PLACE = Rule.of(
            "directive.modal-behind-place",
            "全会要求，各县市要抓好落实。",
            "lead=全会要求 modal=要抓好 addressee=各县市 text=全会要求，各县市要抓好落实。",
            "(?:各[省市县区州旗盟乡镇]{1,5}|该[省市县区州旗]|^[一-鿿]{1,4}[省市县区州旗]|\\))都?$");

    static final Rule MODAL =
            Rule.of("directive.modal", "全会指出,要聚焦难点锐意攻坚。", "lead=全会指出 modal=要聚焦 text=全会指出,要聚焦难点锐意攻坚。", "{modals}");

    static final Rule BEHIND_TOPIC = Rule.read(
            "directive.modal-behind-topic", "全会强调，全面深化改革要总结和运用宝贵经验。", "lead=全会强调 modal=要 text=全会强调，全面深化改革要总结和运");

    static final Rule APPEAL = Rule.of(
            "directive.appeal",
            "全会号召，全县广大党员更加紧密地团结起来！",
            "kind=exhortation lead=全会号召 addressee=全县广大党员 text=全会号召，全县广大党员更加紧密地",
            "号召|要求|希望|责成|呼吁|倡议|勉励");

    static final Rule IMPERATIVE = Rule.read("directive.imperative", "全会提出，统筹推进教育发展。", "lead=全会提出 text=全会提出，统筹推进教育发展。");

    static final Rule LIST_ITEM = Rule.read("directive.list-item", "会议指出，要抓好以下工作：\n——加快城镇建设。", "text=——加快城镇建设。");

    static final Rule OWN_VOICE =
            Rule.read("directive.own-voice", "中共某某县委关于乡村振兴的决定\n培育特色产业，健全联农机制。", "text=培育特色产业，健全联农机制。");

    static final Rule NUMBERED_TASK =
            Rule.of("directive.numbered-task", "会议要求，要抓好两项工作：一是抓产业发展；二是抓城市建设。", "text=二是抓城市建设。", "[二三四五六七八九十]{1,3}是");

    /**
     * Modals before imperatives: 要加快… is a modal with its verb. Behind an addressee before elsewhere, because the addressee is read;
     * behind a topic last, because anything may be one.
     */
    static final List<Rule> RULES = List.of(
            BEHIND_ADDRESSEE,
            BEHIND_PLACE,
            MODAL,
            BEHIND_TOPIC,
            APPEAL,
            IMPERATIVE,
            LIST_ITEM,
            OWN_VOICE,
            NUMBERED_TASK);

    /** What may stand between the beginning of a clause and its modal. */
    static final Cues JOINTS = Cues.of(
            Cue.of("directive.joint", "因此", "因此各地", "^{directives:joint}$"),
            Cue.of("directive.joint-purpose", "为了实现目标", "为了", "^为了?[^,]{2,30}$"),
            Cue.of("directive.joint-year", "2024年", "2024年全县", "^\\d{4}年$"),
            Cue.of("directive.joint-work", "做好明年经济工作", "做好工作", "^做好[^,]{2,20}工作$"),
            Cue.of("directive.joint-field", "在思想上", "上", "^[^,]{2,16}(?:上|中|方面|时)$"));

    /** 一是, 第一, (二): what numbers a task. */
    static final Cue ORDINAL = Cue.of(
            "directive.ordinal",
            "二是抓城市建设",
            "二级党组织",
            "^(?:第?[一二三四五六七八九十]{1,3}(?:是要|是|要|,|、)|\\((?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\)|\\d{1,2}[.、]|——|(?:首先|[其再]次),|最后,)");

    /** 规范管理,|严禁…: the order stands before what is forbidden. */
    static final Cue FORBIDS = Cue.of("directive.forbids", "严禁", "必须", "^(?:严禁|不[得能准允]|坚?决不)");

    /** 全体同志表示: who promises asks nobody. */
    static final Cue PLEDGE = Cue.of("directive.pledge", "一致表示", "明确要求", "表示|相信|深信|坚信");

    /** Before a modal: the clause tells of a time that is over. */
    static final Cue NO_DEMAND = Cue.of("directive.no-demand", "党的十八大以来", "今后五年", "^(?:过去|.{0,12}以来)");

    /** Behind a modal: 必须|清醒看到,形势依然严峻 weighs what is so; 要认识到… asks for insight. */
    static final Cue SEES =
            Cue.of("directive.sees", "清醒看到,形势依然严峻", "看好自己的门", "(?:也|还|更|同时|清醒|充分|冷静|客观|特别)?地?(?:看到|指出|承认|注意到|说明)(?!位)");

    /** Verbs of speech that weigh: behind them 发展要有新思路 is a judgement, 要转变思路 a demand. */
    static final Cue WEIGHS = Cue.of("directive.weighs", "认为", "指出", "^(?:认为|相信|深信|坚信|分析|研究)$");

    /** Verbs of speech that report: 全会分析了当前形势,|强调… asks from 强调 on. */
    static final Cue REPORTS = Cue.of("directive.reports", "分析", "指出", "^(?:{speech:deed})$");

    /** Before a modal: another statement; 进一步全面深化改革|要… has but what is to be done before it. */
    static final Cue NO_TOPIC =
            Cue.of("directive.no-topic", "发展不平衡就", "进一步全面深化改革", "[是了使让说想]|就|不|没有|什么|如何|怎样|哪里|多少|干$|需$|已|曾|将|早|为此$|还$");

    /** 全县各级党组织和广大党员|更加紧密地…: whom an appeal is to. */
    static final Cue WHOM = Cue.of(
            "directive.whom",
            "全县各级党组织和广大党员更加紧密地团结",
            "党员更加紧密地团结",
            "^{directives:whom-head}[^,。;]{0,60}?(?>{directives:whom})(?![、和及的与]|{directives:whom})");

    /** 认真学习…,|作为重要政治任务: belongs to the clause before it. */
    static final Cue GOES_ON = Cue.of("directive.goes-on", "作为重要政治任务", "把学习作为任务", "^(?:作为|从而|进而|以此)");

    /** 以…为契机,|加快…: belongs to the clause behind it. */
    static final Cue LEADS_ON = Cue.of("directive.leads-on", "以灾后恢复重建为契机", "以学习为契机,加快建设", "^以[^,]{2,30}为[^,为]{1,8}$");

    /** 为…作出贡献 stands alone, other clauses with 为 lead on. */
    static final Cue STRIVES = Cue.of("directive.strives", "为全面建设现代化作出贡献", "为加快发展", "奋斗|贡献|力量|基础|保障|保证|支撑|条件|环境|服务$");

    static final List<Cue> CUES = List.of(
            ORDINAL, FORBIDS, PLEDGE, NO_DEMAND, SEES, WEIGHS, REPORTS, NO_TOPIC, WHOM, GOES_ON, LEADS_ON, STRIVES);

    private DirectiveRules() {}
}
