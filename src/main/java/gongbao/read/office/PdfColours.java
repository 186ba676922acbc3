package gongbao.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** In which colour a page fills what it draws. Grey, three and four parts are known; profiles are taken for what they are of. */
final class PdfColours extends OperatorProcessor {

    private final PdfPage page;
    private final String name;

    private PdfColours(PdfPage page, String name) {
        super(page);
        this.page = page;
        this.name = name;
    }

    static void addTo(PdfPage page) {
        List.of("g", "rg", "k", "cs", "sc", "scn").forEach(name -> page.addOperator(new PdfColours(page, name)));
    }

    /** Six digits, or {@link Look#UNKNOWN}. */
    static String of(PDGraphicsState state) {
        PDColor colour = state.getNonStrokingColor();
        float[] parts = colour.getColorSpace() == null ? new float[0] : colour.getComponents();
        return switch (parts.length) {
            case 1 -> colour(parts[0], parts[0], parts[0]);
            case 3 -> colour(parts[0], parts[1], parts[2]);
            case 4 -> {
                float light = 1 - parts[3];
                yield colour((1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light);
            }
            default -> Look.UNKNOWN;
        };
    }

    /** Whether what is drawn hides what is behind. */
    static boolean isSolid(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= 1
                && state.getSoftMask() == null
                && BlendMode.NORMAL.equals(state.getBlendMode());
    }

    private static String colour(float red, float green, float blue) {
        return Look.colour(part(red), part(green), part(blue));
    }

    private static int part(float share) {
        return Math.round(255 * Math.max(0, Math.min(1, share)));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDGraphicsState state = page.getGraphicsState();
        switch (name) {
            case "g" -> set(state, PDDeviceGray.INSTANCE, operands);
            case "rg" -> set(state, PDDeviceRGB.INSTANCE, operands);
            case "k" -> set(state, PDDeviceCMYK.INSTANCE, operands);
            case "cs" -> {
                PDColorSpace space = operands.isEmpty() ? null : space(operands.get(0));
                state.setNonStrokingColorSpace(space);
                state.setNonStrokingColor(space == null ? unknown() : space.getInitialColor());
            }
            default -> set(state, state.getNonStrokingColorSpace(), operands);
        }
    }

    private static void set(PDGraphicsState state, @Nullable PDColorSpace space, List<COSBase> operands) {
        List<Float> numbers = new ArrayList<>();
        for (COSBase each : operands) {
            if (each instanceof COSNumber number) {
                numbers.add(number.floatValue());
            }
        }
        boolean isKnown = space != null && numbers.size() == space.getNumberOfComponents();
        float[] parts = new float[numbers.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = numbers.get(i);
        }
        state.setNonStrokingColorSpace(space);
        state.setNonStrokingColor(isKnown ? new PDColor(parts, space) : unknown());
    }

    private static PDColor unknown() {
        return new PDColor(new float[0], null);
    }

    /** Null for inks, tables of colours and patterns. */
    private @Nullable PDColorSpace space(COSBase written) {
        COSBase said = written;
        if (written instanceof COSName key && device(key) == null) {
            COSDictionary spaces = page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
            said = spaces == null ? written : spaces.getDictionaryObject(key);
        }
        if (said instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName kind) {
            boolean isOfProfile = kind.equals(COSName.ICCBASED) && array.size() > 1;
            return isOfProfile && array.getObject(1) instanceof COSStream profile
                    ? ofParts(profile.getInt(COSName.N))
                    : device(kind);
        }
        return said instanceof COSName kind ? device(kind) : null;
    }

    private static @Nullable PDColorSpace device(COSName kind) {
        return switch (kind.getName()) {
            case "DeviceGray", "G", "CalGray" -> PDDeviceGray.INSTANCE;
            case "DeviceRGB", "RGB", "CalRGB" -> PDDeviceRGB.INSTANCE;
            case "DeviceCMYK", "CMYK" -> PDDeviceCMYK.INSTANCE;
            default -> null;
        };
    }

    private static @Nullable PDColorSpace ofParts(int parts) {
        return switch (parts) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> null;
        };
    }
}
