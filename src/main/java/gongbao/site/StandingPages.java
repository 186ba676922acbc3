package gongbao.site;

import java.io.IOException;

/**
 * The pages that lie in the output folder already. A page made of the same as the one that lies there is not made again: its mark
 * tells. Asked from any thread.
 */
public interface StandingPages {

    /** Of a folder of which nothing is known: every page is made. */
    StandingPages NONE = new StandingPages() {
        @Override
        public boolean holds(long path, long mark) {
            return false;
        }

        @Override
        public void made(long path, long mark) {}

        @Override
        public void stays(String path) {}
    };

    /**
     * Whether the page lies there as it would be made.
     *
     * @param path hash of where it goes
     * @param mark what tells whether it is made of the same
     */
    boolean holds(long path, long mark);

    /** The page was made, or stays. */
    void made(long path, long mark);

    /** What lies there under the path is part of the new site. */
    void stays(String path) throws IOException;
}
