package gongbao.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in.
 *
 * <p>A page of another site can make the browser ask this server, under a name of its own that leads to this machine (DNS rebinding),
 * so the name that was asked for must be one of the machine's. What changes a file must come from a page of this run: it bears the
 * run's token, and the browser says that it is of this address.
 */
final class Gate {

    /** In which header a page shows the token. */
    static final String TOKEN = "X-Gongbao-Token";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int TOKEN_BYTES = 16;
    private static final int HTTP = 80;

    private final String token;
    private final String host;
    private final InetSocketAddress bound;

    /**
     * @param host as the user gave it
     * @param bound where the server listens
     */
    Gate(String host, InetSocketAddress bound) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.host = bracketed(host.toLowerCase(Locale.ROOT));
        this.bound = bound;
    }

    /** A v6 address as addresses of the web write it. */
    static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    String token() {
        return token;
    }

    /** Why it is not let in; null where it is. */
    @Nullable
    Answer refuse(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || exchange.getRequestURI().getRawAuthority() != null) {
            return Answer.text(400, "one host, and a path, are wanted");
        } else if (!isOurs(hosts.get(0))) {
            return Answer.text(403, "this server answers to names of its own machine only");
        }
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> null;
            case "POST" -> isOfThisRun(headers) ? null : Answer.text(403, "only pages of this run may change anything");
            default -> Answer.text(405, "GET, HEAD and POST are understood").with("Allow", "GET, HEAD, POST");
        };
    }

    private boolean isOurs(String asked) {
        int colon = asked.lastIndexOf(':');
        boolean bare = colon <= asked.lastIndexOf(']');
        String name = (bare ? asked : asked.substring(0, colon)).toLowerCase(Locale.ROOT);
        String port = bare ? String.valueOf(HTTP) : asked.substring(colon + 1);
        return port.equals(String.valueOf(bound.getPort())) && isOurName(name);
    }

    /** Where all addresses of the machine are served, any number is one: only names can be made to lead elsewhere. */
    private boolean isOurName(String name) {
        InetAddress address = bound.getAddress();
        return LOOPBACK.contains(name) || name.equals(host) || address.isAnyLocalAddress() && isNumber(name);
    }

    private static boolean isNumber(String name) {
        return name.startsWith("[") || name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }

    private boolean isOfThisRun(Headers headers) {
        String origin = headers.getFirst("Origin");
        String shown = headers.getFirst(TOKEN);
        return ("http://" + headers.getFirst("Host")).equalsIgnoreCase(origin)
                && shown != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.US_ASCII));
    }
}
