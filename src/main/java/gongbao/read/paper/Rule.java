package gongbao.read.paper;

/** A straight line that is printed on a page, such as those around the cells of a table; from its upper or left end. */
public record Rule(float x1, float y1, float x2, float y2) {

    private static final float SLACK = 1.5f;

    /** Whether it runs from left to right. */
    public boolean isLevel() {
        return x2 - x1 > y2 - y1;
    }

    /** Whether two of them touch. */
    public boolean touches(Rule other) {
        return x1 <= other.x2 + SLACK && other.x1 <= x2 + SLACK && y1 <= other.y2 + SLACK && other.y1 <= y2 + SLACK;
    }

    /** Whether an upright one passes the height, or a level one the place from the left. */
    boolean passes(float at) {
        return isLevel() ? x1 - SLACK <= at && at <= x2 + SLACK : y1 - SLACK <= at && at <= y2 + SLACK;
    }
}
