package gongbao.read.office;

/** How deep the elements or groups of a file may lie in one another. */
public final class Depth {

    /** No written text comes near. */
    public static final int MOST = 500;

    private Depth() {}

    /** Stops at a file that goes deeper. */
    static void check(int depth) throws OfficeFault {
        if (depth > MOST) {
            throw new OfficeFault("office-deep", String.valueOf(MOST));
        }
    }
}
