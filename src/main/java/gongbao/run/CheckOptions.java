package gongbao.run;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be proofread, and by which rules.
 *
 * @param paths files and folders
 * @param jobs files at a time
 * @param only the rules that run; all where there are none
 * @param off rules that do not
 * @param hints whether matters of style are looked for, too
 */
public record CheckOptions(List<Path> paths, int jobs, List<String> only, List<String> off, boolean hints) {

    public CheckOptions {
        paths = List.copyOf(paths);
        only = List.copyOf(only);
        off = List.copyOf(off);
    }
}
