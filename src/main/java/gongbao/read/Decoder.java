package gongbao.read;

import gongbao.text.Places;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters, by evidence in this order: byte order mark, the NUL pattern of UTF-16, strict UTF-8, the charset that
 * the file declares, strict GB18030.
 *
 * <p>UTF-8 stands before the declaration because a page that says {@code gb2312} and decodes as UTF-8 was saved again by a
 * browser, which leaves the old declaration in place; Chinese text in GBK is never well-formed UTF-8 by accident. GBK and
 * GB2312 are subsets of GB18030 and decode as it. Big5 looks like GB18030 to every decoder, so it must be declared.
 */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A text with more misfits than one in this many units is no text of that charset. */
    private static final int UNITS_PER_MISFIT = 50;

    private final byte[] bytes;
    private final @Nullable Charset declared;

    Decoder(byte[] bytes) {
        this(bytes, null);
    }

    Decoder(byte[] bytes, @Nullable Charset declared) {
        this.bytes = bytes;
        this.declared = declared;
    }

    Decoded decode() throws SeedFault {
        Magic.refuseBinary(bytes);
        Decoded decoded = byMark();
        if (decoded == null) {
            Charset wide = WideText.charset(bytes);
            decoded = wide == null ? byTrial() : replacing(wide, 0);
        }
        if (decoded == null) {
            throw new SeedFault("file-charset");
        }
        if (Magic.isNoText(decoded.text())) {
            throw new SeedFault("file-binary", "?");
        }
        Limits.check(decoded.text());
        return decoded.mended();
    }

    private @Nullable Decoded byMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return replacing(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return replacing(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return replacing(StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(0x84, 0x31, 0x95, 0x33)) {
            return replacing(GB18030, 4);
        }
        return null;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Decoded byTrial() {
        Decoded utf8 = strict(StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        Decoded said = declared == null ? null : strict(declared);
        if (said != null) {
            return said;
        }
        // A UTF-8 file with one broken byte also decodes as GB18030, into rubbish: it is damaged UTF-8 first.
        Decoded damaged = damaged(StandardCharsets.UTF_8);
        if (damaged != null) {
            return damaged;
        }
        Decoded gb = strict(GB18030);
        return gb != null ? gb : damaged(declared == null ? GB18030 : declared);
    }

    private @Nullable Decoded strict(Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(asBrowsersDo(text, charset), charset.name(), 0);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The text with U+FFFD for what does not fit, or null where that is more than a slip. */
    private @Nullable Decoded damaged(Charset charset) {
        Decoded decoded = replacing(charset, 0);
        String text = decoded.text();
        long misfits = text.chars().filter(c -> c == '\uFFFD').count();
        long wide = text.chars().filter(c -> c >= 0x2E80 && c != '\uFFFD').count();
        return misfits * UNITS_PER_MISFIT <= wide + UNITS_PER_MISFIT && wide > 0 ? decoded : null;
    }

    /** A3 A0 is a full-width blank to browsers; its own character is one for private use. */
    private static String asBrowsersDo(String text, Charset charset) {
        return charset.equals(GB18030) ? text.replace('\uE5E5', '\u3000') : text;
    }

    private Decoded replacing(Charset charset, int from) {
        String text = asBrowsersDo(new String(bytes, from, bytes.length - from, charset), charset);
        int misfit = text.indexOf('\uFFFD');
        int line = misfit < 0 ? 0 : new Places(text).line(misfit);
        return new Decoded(text, charset.name(), line);
    }
}
