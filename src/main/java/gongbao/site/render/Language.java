package gongbao.site.render;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language that the site's own words are written in. The communiqués' text is what it is: Chinese. */
public enum Language {
    CHINESE("zh-CN", "messages_zh_CN.properties"),
    ENGLISH("en", "messages_en.properties");

    /** The language of the communiqués' text. */
    public static final String OF_TEXT = CHINESE.tag;

    private final String tag;
    private final String file;

    Language(String tag, String file) {
        this.tag = tag;
        this.file = file;
    }

    /** By its tag; Chinese where nobody chose. */
    public static Language of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(one -> one.tag.equals(tag))
                .findFirst()
                .orElse(CHINESE);
    }

    /** What {@code language} in {@code site.yaml} may say. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }

    /** As in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** Name of the file that holds the words. */
    String file() {
        return file;
    }
}
