package gongbao.read.office;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks through a PDF before the library opens it: streams that unpack to gigabytes must not reach the memory. */
final class PdfGuard {

    private static final long MAX_UNPACKED = 96L << 20;
    private static final int HEAD = 600;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private long unpacked;

    private PdfGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) throws OfficeFault {
        PdfGuard guard = new PdfGuard(bytes);
        for (int at = guard.next(0); at >= 0; at = guard.next(at)) {
            at = guard.stream(at);
        }
    }

    /** Where the next stream begins, behind the word; -1 where there is none. */
    private int next(int from) {
        for (int i = Math.max(3, from); i <= bytes.length - STREAM.length; i++) {
            // The word endstream ends with the same letters.
            if (bytes[i] == 's' && bytes[i - 1] != 'd' && startsAt(i)) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private boolean startsAt(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what a stream unpacks to; pictures are never unpacked, and streams packed twice by no program. */
    private int stream(int at) throws OfficeFault {
        int from = Math.max(0, at - HEAD);
        String head = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        head = head.substring(Math.max(0, Math.max(head.lastIndexOf(" obj"), head.lastIndexOf("endstream"))));
        if (head.contains("/Image") && !head.contains("/ObjStm")) {
            return at;
        }
        int flate = head.indexOf("FlateDecode");
        if (flate >= 0 && head.indexOf("FlateDecode", flate + 1) > 0 || head.contains("LZWDecode") && flate >= 0) {
            throw new OfficeFault("office-too-large");
        }
        return flate < 0 ? at : inflate(at);
    }

    private int inflate(int at) throws OfficeFault {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 16];
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                unpacked += n;
                if (unpacked > MAX_UNPACKED) {
                    throw new OfficeFault("office-too-large");
                }
            }
            return start + (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            // Broken: the library will find out what it can.
            return at;
        } finally {
            inflater.end();
        }
    }
}
