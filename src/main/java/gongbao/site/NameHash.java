package gongbao.site;

/**
 * 64 bits that stand for a name: FNV-1a over its UTF-16 units, the bits mixed at the end as MurmurHash3 does, so that names
 * that differ in one digit only lie far apart. It is not from a library because it has to be the same on every machine and
 * needs four lines.
 */
final class NameHash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameHash() {}

    static long of(String name) {
        return mixed(after(START, name));
    }

    /** The same as that of both joined by {@code #}. */
    static long of(String path, String fragment) {
        return mixed(after(after(after(START, path), "#"), fragment));
    }

    private static long after(long hash, String name) {
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mixed(long hash) {
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
