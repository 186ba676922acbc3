package gongbao.site.page;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import org.jspecify.annotations.Nullable;

/**
 * An address for a telephone's camera.
 *
 * @param size width and height in modules, quiet zone included
 * @param path the dark modules as an SVG path
 */
public record QrCode(int size, String path) {

    /** Modules that must stay light around the code. */
    private static final int QUIET = 4;

    /** The code of an address; null where the address is too long for any. */
    public static @Nullable QrCode of(String address) {
        try {
            return drawn(io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM));
        } catch (DataTooLongException e) {
            return null; // The page does without, as it does where its address is not known.
        }
    }

    private static QrCode drawn(io.nayuki.qrcodegen.QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    run(path, from + QUIET, y + QUIET, x - from);
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }

    /** Dark modules side by side, as one bar of the path. */
    private static void run(StringBuilder path, int x, int y, int length) {
        path.append('M')
                .append(x)
                .append(' ')
                .append(y)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z');
    }
}
