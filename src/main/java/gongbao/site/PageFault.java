package gongbao.site;

import org.jspecify.annotations.Nullable;

/** A page that could not be made, by a fault of the program: says which, and from which seed where it shows one text. */
final class PageFault extends RuntimeException {

    PageFault(String path, @Nullable String seed, Throwable cause) {
        super("page " + path + (seed == null ? "" : " of " + seed) + ": " + cause, cause);
    }
}
