package gongbao.read.office.word;

import gongbao.read.office.OfficeFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a Word file before the library opens it: a zip that unpacks to gigabytes must not reach the memory. */
final class ZipGuard {

    private static final long MAX_UNPACKED = 64L << 20;
    private static final int MAX_ENTRIES = 10_000;
    /** XML packs some tenfold; a hundredfold and large is made to do harm. */
    private static final long MAX_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 8L << 20;

    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private boolean hasDocument;

    private ZipGuard() {}

    static void check(byte[] bytes) throws OfficeFault {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new OfficeFault("docx-broken");
        }
        ZipGuard guard = new ZipGuard();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new OfficeFault("docx-too-large");
                }
                guard.drain(zip, entry.getName(), bytes.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OfficeFault("docx-broken");
        }
        if (!guard.hasDocument) {
            throw new OfficeFault("docx-broken");
        }
    }

    private void drain(InputStream in, String name, int packed) throws IOException, OfficeFault {
        hasDocument |= name.startsWith("word/") || name.equals("_rels/.rels");
        boolean first = true;
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            unpacked += n;
            if (unpacked > MAX_UNPACKED || (unpacked > RATIO_COUNTS_FROM && unpacked / MAX_RATIO > packed)) {
                throw new OfficeFault("docx-too-large");
            }
            if (first && (name.endsWith(".xml") || name.endsWith(".rels")) && declaresType(n)) {
                throw new OfficeFault("docx-broken");
            }
            first = false;
        }
    }

    /** Word never writes a DOCTYPE; with one, an XML parser could be led to other files or to endless text. */
    private boolean declaresType(int length) {
        String head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }
}
