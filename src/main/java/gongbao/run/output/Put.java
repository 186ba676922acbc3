package gongbao.run.output;

import org.jspecify.annotations.Nullable;

/**
 * One file that is to be put into the folder.
 *
 * @param path from the folder on, with slashes
 * @param replaces whether a file of that path gives way to it
 * @param size bytes, and
 * @param time milliseconds of its last change: both stay when it is moved, so that it is known wherever it lies
 */
record Put(String path, boolean replaces, long size, long time) {

    static Put of(String path, boolean replaces, Seen file) {
        return new Put(path, replaces, file.size(), file.time());
    }

    /** Whether this is the list of what the site has, which is put last. */
    boolean isMarker() {
        return path.equals(OutputFolder.MARKER);
    }

    /** Whether the file, null for none, is the one to put. */
    boolean is(@Nullable Seen file) {
        return file != null && file.isPlain() && file.size() == size && file.time() == time;
    }
}
