package gongbao.read.office.word;

import gongbao.read.office.OfficeFault;
import gongbao.read.office.Unpacking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a Word file before the library opens it: a zip that unpacks to gigabytes must not reach the memory. */
final class ZipGuard {

    private final byte[] buffer = new byte[1 << 16];
    private final Unpacking unpacking;
    private boolean hasDocument;

    private ZipGuard(long packed) {
        unpacking = new Unpacking(packed);
    }

    static void check(byte[] bytes) throws OfficeFault {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new OfficeFault("docx-broken");
        }
        ZipGuard guard = new ZipGuard(bytes.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                guard.unpacking.entry();
                guard.drain(zip, entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OfficeFault("docx-broken");
        }
        if (!guard.hasDocument) {
            throw new OfficeFault("docx-broken");
        }
    }

    private void drain(InputStream in, String name) throws IOException, OfficeFault {
        hasDocument |= name.startsWith("word/") || name.equals("_rels/.rels");
        boolean first = true;
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            unpacking.bytes(n);
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
