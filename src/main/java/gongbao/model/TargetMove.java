package gongbao.model;

/**
 * The same body set the same target (indicator, scope, horizon, measure) twice, and not in the same way.
 *
 * @param from the target of the earlier session
 * @param to the target of the next session that sets it
 * @param change what is not the same
 */
public record TargetMove(FactRef from, FactRef to, Change change) {

    /** What a later session says otherwise. */
    public enum Change implements Coded {
        /** 〔例〕90亿元 → 100亿元. */
        FIGURE,
        /** 〔例〕达到60% → 力争达到60%. */
        HEDGE
    }
}
