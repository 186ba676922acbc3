package gongbao.read.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which charset the bytes of rich text are written: that of the font they are set in, else that of the file. */
final class RtfCharsets {

    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset file = WESTERN;

    /** A code page of Windows for the whole file. */
    void file(int codePage) {
        file = of(codePage);
    }

    /** A font's own, by the code that Windows gives to scripts; 0 to 2 say nothing. */
    void font(int font, int script) {
        Charset charset = switch (script) {
            case 134 -> GB;
            case 136 -> of(950);
            case 128 -> of(932);
            case 129 -> of(949);
            case 204 -> of(1251);
            case 161 -> of(1253);
            case 162 -> of(1254);
            case 238 -> of(1250);
            default -> null;
        };
        if (charset != null) {
            fonts.put(font, charset);
        }
    }

    Charset of(RtfGroup group) {
        Charset charset = group.isWide ? fonts.get(group.wideFont) : null;
        return charset == null ? fonts.getOrDefault(group.font, file) : charset;
    }

    private static Charset of(int codePage) {
        return switch (codePage) {
            case 936, 54936 -> GB;
            case 65001 -> StandardCharsets.UTF_8;
            case 932 -> named("windows-31j");
            case 949 -> named("x-windows-949");
            case 950 -> named("x-windows-950");
            default -> codePage >= 1250 && codePage <= 1258 ? named("windows-" + codePage) : WESTERN;
        };
    }

    private static Charset named(String name) {
        @Nullable Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
        return charset == null ? WESTERN : charset;
    }
}
