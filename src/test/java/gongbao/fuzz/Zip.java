package gongbao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a document that is a zip. They are damaged before they are packed: damaged afterwards, most do not unpack. */
final class Zip {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One more part. */
    Zip with(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What the parts say, mark-up and all. */
    String text() {
        StringBuilder text = new StringBuilder();
        parts.values().forEach(part -> text.append(new String(part, StandardCharsets.UTF_8)));
        return text.toString();
    }

    /** The same with a part missing, empty, in the place of another, or damaged in its bytes. */
    Zip damaged(Lot lot) {
        Zip damaged = new Zip();
        damaged.parts.putAll(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = lot.any(names);
        switch (lot.below(10)) {
            case 0 -> damaged.parts.remove(name);
            case 1 -> damaged.parts.put(name, new byte[0]);
            case 2 -> damaged.parts.put(name, parts.get(lot.any(names)));
            default -> damaged.parts.put(name, ByteDamage.of(parts.get(name), lot));
        }
        return damaged;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
