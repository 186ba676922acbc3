package gongbao.read.office;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The characters of a part that is XML. The parser prints what it stumbles over in bytes; in characters it finds nothing of the
 * kind.
 */
public final class XmlCharacters {

    private static final int HEAD = 200;

    /** 〔例〕{@code <?xml version="1.0" encoding="GB18030"?>}. */
    private static final Pattern DECLARED = Pattern.compile("\\A<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w-]+)[\"']");

    private XmlCharacters() {}

    /**
     * The characters, without a byte order mark.
     *
     * @throws XMLStreamException where the bytes are none in the charset that the part is in
     */
    public static Reader of(byte[] part) throws XMLStreamException {
        CharBuffer text = decoded(part);
        int mark = text.hasRemaining() && text.charAt(0) == '\uFEFF' ? 1 : 0;
        return new CharArrayReader(text.array(), text.arrayOffset() + mark, text.remaining() - mark);
    }

    private static CharBuffer decoded(byte[] part) throws XMLStreamException {
        try {
            return charset(part).newDecoder().decode(ByteBuffer.wrap(part));
        } catch (CharacterCodingException e) {
            throw new XMLStreamException(e);
        }
    }

    private static Charset charset(byte[] part) {
        boolean isWide = part.length > 1 && (part[0] == 0 || part[1] == 0 || (part[0] & part[1] & 0xFE) == 0xFE);
        if (isWide) {
            boolean isLittle = part[1] == 0 || (part[0] & 0xFF) == 0xFF;
            return isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean isGb =
                declared.find() && declared.group(1).toUpperCase(Locale.ROOT).startsWith("GB");
        return isGb ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }
}
