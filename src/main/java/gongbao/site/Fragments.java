package gongbao.site;

import java.io.Closeable;
import java.util.HashSet;
import java.util.Set;

/**
 * Fragments that pages have and fragments to which links lead, by their hashes. A page may lead to one that is written hours later,
 * so that they are held against each other in the end.
 */
final class Fragments implements Closeable {

    /** The last bit of a number: the hash is of a link; its others are those of the hash. */
    private static final long WANTED = 1;

    private final LongParts all = new LongParts();

    /** A page has the fragment. */
    void has(long hash) {
        all.add(key(hash));
    }

    /** A page leads to it. */
    void wants(long hash) {
        all.add(key(hash) | WANTED);
    }

    /** What stands for the fragment of that hash. */
    static long key(long hash) {
        return hash & ~WANTED;
    }

    /** The {@linkplain #key keys} of those to which pages lead and that none has; asked once, when all is told. */
    Set<Long> dead() {
        Set<Long> dead = new HashSet<>();
        all.each(part -> dead(part, dead));
        return dead;
    }

    /** In a sorted part a fragment that is there stands before the links to it. */
    private static void dead(long[] part, Set<Long> dead) {
        for (int i = 0; i < part.length; i++) {
            boolean wanted = (part[i] & WANTED) != 0;
            boolean found = i > 0 && key(part[i - 1]) == key(part[i]) && !dead.contains(key(part[i]));
            if (wanted && !found) {
                dead.add(key(part[i]));
            }
        }
    }

    @Override
    public void close() {
        all.close();
    }
}
