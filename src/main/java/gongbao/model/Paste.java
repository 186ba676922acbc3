package gongbao.model;

import java.util.List;

/**
 * Lines that an editor can copy as they are, once they are right.
 *
 * @param file where they belong, by the name that outputs know the seeds by: {@code seeds/a.txt.fix.yaml}, {@code site.yaml}
 * @param lines a whole piece of YAML
 */
public record Paste(String file, List<String> lines) {

    public Paste {
        lines = List.copyOf(lines);
    }
}
