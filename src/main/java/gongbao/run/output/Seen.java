package gongbao.run.output;

import java.nio.file.attribute.BasicFileAttributes;

/**
 * What is to be known of a file, and no more: a site may have a million.
 *
 * @param time milliseconds of its last change
 * @param isPlain false for a link, a pipe and whatever else is no file of bytes
 */
record Seen(long size, long time, boolean isPlain) {

    static Seen of(BasicFileAttributes file) {
        return new Seen(file.size(), file.lastModifiedTime().toMillis(), file.isRegularFile());
    }
}
