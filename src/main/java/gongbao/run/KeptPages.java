package gongbao.run;

import gongbao.run.output.OutputFolder;
import gongbao.site.StandingPages;
import gongbao.store.SealedFile;
import gongbao.text.Longs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the pages of a site were made of, kept for the next build of the folder. It is of use as long as nobody but a build has changed
 * what lies there.
 */
final class KeptPages implements StandingPages {

    private final SealedFile file;
    private final String templates;
    private final OutputFolder out;
    private final Longs made = new Longs();
    private final LongTable known;

    private KeptPages(SealedFile file, String templates, OutputFolder out, LongTable known) {
        this.file = file;
        this.templates = templates;
        this.out = out;
        this.known = known;
    }

    /**
     * The pages of a folder.
     *
     * @param file where they are kept
     * @param templates fingerprint of what makes them
     * @param standing fingerprint of what lies in the output folder
     */
    static KeptPages of(SealedFile file, String templates, OutputFolder out, String standing) throws IOException {
        byte[] content = file.read();
        byte[] head = head(templates, standing);
        LongBuffer pairs = content != null && begins(content, head)
                ? ByteBuffer.wrap(content, head.length, content.length - head.length)
                        .asLongBuffer()
                : LongBuffer.allocate(0);
        return new KeptPages(file, templates, out, LongTable.of(pairs));
    }

    private static byte[] head(String templates, String standing) {
        return (templates + standing).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    @Override
    public boolean holds(long path, long mark) {
        return mark != 0 && known.get(path) == mark;
    }

    @Override
    public synchronized void made(long path, long mark) {
        made.add(path);
        made.add(mark);
    }

    @Override
    public void stays(String path) throws IOException {
        out.stays(path);
    }

    /** @param standing fingerprint of what lies in the output folder now */
    void keep(String standing) throws IOException {
        byte[] head = head(templates, standing);
        long[] pairs = made.toArray();
        ByteBuffer all = ByteBuffer.allocate(head.length + pairs.length * Long.BYTES);
        all.put(head).asLongBuffer().put(pairs);
        file.write(all.array());
    }
}
