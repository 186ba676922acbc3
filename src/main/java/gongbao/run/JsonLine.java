package gongbao.run;

import gongbao.json.ModelJson;
import gongbao.model.Communique;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A communiqué as a line of JSON, made where it is read: a fault in the middle fails its seed alone and leaves no half a line, and
 * whoever prints has nothing left to do.
 *
 * @param communique written anew where its line was not kept
 * @param line null where it is longer than what may wait for its turn beside others
 */
record JsonLine(
        Communique communique, boolean pretty, @Nullable String line) {

    /** Some hundred thousand characters are a report of a province with all that it says. */
    static final int LONGEST = 1 << 19;

    static JsonLine of(Communique communique, boolean pretty) {
        Kept kept = new Kept();
        ModelJson.write(communique, pretty, kept);
        return new JsonLine(communique, pretty, kept.whole());
    }

    void printTo(Appendable to) {
        if (line == null) {
            ModelJson.write(communique, pretty, to);
            return;
        }
        try {
            to.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is written to it until that is too long, and then nothing. */
    private static final class Kept implements Appendable {

        private @Nullable StringBuilder text = new StringBuilder();

        @Override
        public Appendable append(CharSequence characters) {
            return append(characters, 0, characters.length());
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }

        @Override
        public Appendable append(CharSequence characters, int from, int to) {
            if (text != null) {
                text = text.length() + to - from > LONGEST ? null : text.append(characters, from, to);
            }
            return this;
        }

        @Nullable
        String whole() {
            return text == null ? null : text.toString();
        }
    }
}
