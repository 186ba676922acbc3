package gongbao.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset a page says it has: {@code <meta charset="gbk">}, the older http-equiv form, or an XML declaration. */
final class DeclaredCharset {

    private static final int HEAD = 4096;

    private static final Pattern SAID =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})");

    /** Windows' names for GB18030's subsets. */
    private static final Set<String> GB =
            Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "ms936", "hz-gb-2312");

    /** Said by editors that were never set up; on a Chinese page it is no evidence. */
    private static final Set<String> NO_EVIDENCE =
            Set.of("iso-8859-1", "latin1", "windows-1252", "us-ascii", "ascii", "utf-16", "unicode");

    private DeclaredCharset() {}

    static @Nullable Charset of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher said = SAID.matcher(head);
        return said.find() ? named(said.group(1)) : null;
    }

    /** The charset of a name; null for none, or one that is no evidence. */
    static @Nullable Charset said(@Nullable String name) {
        return name == null ? null : named(name.strip().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Charset named(String name) {
        if (NO_EVIDENCE.contains(name)) {
            return null;
        }
        try {
            return Charset.forName(GB.contains(name) ? "GB18030" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
