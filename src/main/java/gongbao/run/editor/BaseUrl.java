package gongbao.run.editor;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The address that a site will have: {@code https://www.example.gov.cn/gongbao/}. */
public final class BaseUrl {

    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65_535;

    private BaseUrl() {}

    /**
     * The address with a slash at its end, in ASCII; null where it is none that paths can be put behind: of another scheme,
     * without a host, with a name and password, a query, a fragment or {@code ..} in it.
     */
    public static @Nullable String of(String written) {
        URI uri = web(written);
        if (uri == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return null;
        }
        String path = uri.getRawPath() + "/";
        if (path.contains("/../") || path.contains("/./") || path.contains("\\")) {
            return null;
        }
        String address = uri.toASCIIString();
        return address.endsWith("/") ? address : address + "/";
    }

    /** A web address with a host, whatever else it asks for; null for anything else. */
    static @Nullable URI web(String written) {
        if (written.length() > LONGEST || !written.matches("https?://[^/?#\\s]+\\S*")) {
            return null;
        }
        try {
            URI uri = URI.create(written);
            boolean whole = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getPort() <= LAST_PORT;
            return whole ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
