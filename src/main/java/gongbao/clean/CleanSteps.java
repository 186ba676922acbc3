package gongbao.clean;

import java.util.List;

/** The steps in their order. */
final class CleanSteps {

    static final List<CleanStep> ALL = List.of(
            // First what cuts lines, so that the others see the lines as the author wrote them.
            new RunOnStep(),
            new RunOnHeadStep(),
            new SaltStep(),
            // Whole lines before their ends: 「（责编：某某）」 alone is a line of furniture, not the end of one.
            new FurnitureStep(),
            new EdgeStep(),
            new SiteNameStep(),
            // With the page's own words out of the way the title and the opening stand close together.
            new WrapperStep(),
            new RepeatStep(),
            new TrailerStep(),
            // Last, as only lines of the same text can continue one another.
            new BrokenLineStep(),
            new BlankStep());

    /** What cuts lines: where a page goes on with another text is seen behind them. */
    static final List<CleanStep> CUTS = List.of(new RunOnStep(), new RunOnHeadStep(), new SaltStep(), new EdgeStep());

    private CleanSteps() {}
}
