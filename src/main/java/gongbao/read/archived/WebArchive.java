package gongbao.read.archived;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * The page of an archive.
 *
 * @param html its bytes, as the site sent them
 * @param charset what the archive says that they are in; null where it does not
 * @param isWhole whether nothing of them is damaged, and the archive does not end in the midst of them
 */
public record WebArchive(byte[] html, @Nullable String charset, boolean isWhole) {

    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

    /** Notes that something does not fit, and reads on. */
    private static final class Damage extends DecodeMonitor {

        private boolean isFound;

        @Override
        public boolean warn(String error, String dropped) {
            isFound = true;
            return false;
        }
    }

    /**
     * The first page in the file, which is the one that was saved: what it frames comes behind it.
     *
     * @return null where there is none
     */
    public static @Nullable WebArchive of(byte[] file) throws IOException, MimeException {
        Damage damage = new Damage();
        MimeConfig limits = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .setMaxContentLen(-1)
                .build();
        MimeTokenStream parts = new MimeTokenStream(limits, damage, null, null);
        parts.parse(new ByteArrayInputStream(file));
        for (EntityState at = parts.getState(); at != EntityState.T_END_OF_STREAM; at = parts.next()) {
            BodyDescriptor part = at == EntityState.T_BODY ? parts.getBodyDescriptor() : null;
            if (part != null && PAGES.contains(part.getMimeType())) {
                damage.isFound = false;
                byte[] html = parts.getDecodedInputStream().readAllBytes();
                parts.next();
                return html.length == 0 ? null : new WebArchive(html, part.getCharset(), !damage.isFound);
            }
        }
        return null;
    }
}
