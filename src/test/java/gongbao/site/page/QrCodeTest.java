package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.gov.cn/gb/communiques/511826-15-6.html",
                "https://www.example.gov.cn/zwgk/xxgkml/gbxx/very/deep/folder/of/a/portal/communiques/150000-discipline-11-12.html",
            })
    void readsBackAsTheAddress(String address) throws Exception {
        QrCode code = Objects.requireNonNull(QrCode.of(address));
        int width = code.size() * SCALE;
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, painted(code, width))));

        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(address);
    }

    /** The largest code holds 2331 bytes at this level. */
    @Test
    void drawsNoneForAnAddressThatFitsNone() {
        String longest = "https://www.example.gov.cn/" + "a".repeat(2331 - 27);

        assertThat(QrCode.of(longest)).isNotNull();
        assertThat(QrCode.of(longest + "a")).isNull();
    }

    private static int[] painted(QrCode code, int width) {
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher bar = BAR.matcher(code.path());
        while (bar.find()) {
            int x = Integer.parseInt(bar.group(1)) * SCALE;
            int y = Integer.parseInt(bar.group(2)) * SCALE;
            int length = Integer.parseInt(bar.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + length, 0);
            }
        }
        return pixels;
    }
}
