package gongbao.site;

/**
 * 64 bits that stand for a name: FNV-1a over its UTF-16 units, the bits mixed at the end as MurmurHash3 does, so that names
 * that differ in one digit only lie far apart. It is not from a library because it has to be the same on every machine and
 * needs four lines.
 */
final class NameHash {

    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameHash() {}

    static long of(String name) {
        return mixed(after(START, name, name.length()));
    }

    /** The same as that of {@code path#fragment}. */
    static long of(String path, String fragment) {
        return mixed(after(after(after(START, path, path.length()), "#", 1), fragment, fragment.length()));
    }

    /** That of the path in {@code path#fragment}, or in a path alone. */
    static long ofPath(String target) {
        int end = target.indexOf('#');
        return mixed(after(START, target, end < 0 ? target.length() : end));
    }

    private static long after(long hash, String name, int end) {
        for (int i = 0; i < end; i++) {
            hash = after(hash, name.charAt(i));
        }
        return hash;
    }

    /** The hash of what it is of with one more character; not mixed yet. */
    static long after(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    static long mixed(long hash) {
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
