package gongbao.store;

import gongbao.model.Draft;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text as bytes: on its way into a file, or lying there. */
final class PackedText implements TextStore.Packed {

    private final Light light;
    private byte @Nullable [] bytes;
    private @Nullable Draft there;

    /** Where it lies in its file, and how long it is. */
    private long at = -1;

    private int length;

    private PackedText(Light light) {
        this.light = light;
    }

    static PackedText of(Draft draft) {
        PackedText text = new PackedText(Light.of(draft.communique()));
        text.bytes = TextWriter.bytes(draft);
        return text;
    }

    /** One that lies in a file. */
    static PackedText at(long at, int length, Light light, Region region) {
        PackedText text = new PackedText(light);
        text.lies(at, length, region);
        return text;
    }

    private void lies(long from, int size, Region region) {
        at = from;
        length = size;
        there = new TextReader(region).draft(light);
        bytes = null;
    }

    Draft lay(Stretches file) throws IOException {
        if (there == null) {
            byte[] all = Objects.requireNonNull(bytes);
            Region region = file.append(all);
            lies(file.end() - all.length, all.length, region);
        }
        return draft();
    }

    /** Where it lies. */
    Draft draft() {
        return Objects.requireNonNull(there);
    }

    Light light() {
        return light;
    }

    long at() {
        return at;
    }

    int length() {
        return length;
    }
}
