package gongbao.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts as data, which lie in the site and are written by others: where each is. */
public interface TextData {

    /** The files: pages link to those only. */
    List<String> paths();

    /** Where a text lies; null where none is written. */
    @Nullable
    Line of(String id);

    /**
     * One line of a file.
     *
     * @param path of the file in the site
     * @param number of the line, from 1
     */
    record Line(String path, int number) {

        /** 〔例〕2024.jsonl */
        public String file() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Of a site without. */
    static TextData none() {
        return new TextData() {
            @Override
            public List<String> paths() {
                return List.of();
            }

            @Override
            public @Nullable Line of(String id) {
                return null;
            }
        };
    }
}
