package gongbao.read.office;

/** Counts what a zip unpacks to: gigabytes must not reach the memory. */
public final class Unpacking {

    private static final long MAX_UNPACKED = 64L << 20;
    private static final int MAX_ENTRIES = 10_000;
    /** XML packs some tenfold; a hundredfold and large is made to do harm. */
    private static final long MAX_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 8L << 20;

    private final long packed;
    private int entries;
    private long unpacked;

    /** @param packed how many bytes the zip has */
    public Unpacking(long packed) {
        this.packed = packed;
    }

    /** Begins the next entry. */
    public void entry() throws OfficeFault {
        check(++entries <= MAX_ENTRIES);
    }

    /** So many bytes of the entry were read. */
    public void bytes(int count) throws OfficeFault {
        unpacked += count;
        check(unpacked <= MAX_UNPACKED && (unpacked <= RATIO_COUNTS_FROM || unpacked / MAX_RATIO <= packed));
    }

    private static void check(boolean isText) throws OfficeFault {
        if (!isText) {
            throw new OfficeFault("office-too-large");
        }
    }
}
