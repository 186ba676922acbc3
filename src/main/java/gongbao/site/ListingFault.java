package gongbao.site;

/** The pages of a site cannot even be listed: some text is at fault, and only who holds the texts can find it. */
public final class ListingFault extends RuntimeException {

    ListingFault(Throwable cause) {
        super(cause);
    }
}
