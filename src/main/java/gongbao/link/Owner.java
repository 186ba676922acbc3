package gongbao.link;

import gongbao.model.Body;

/**
 * Whose a document is, or whose texts name somebody.
 *
 * @param locus where the body is at home
 * @param body the organ ({@code committee}), or what the body is called where that is no organ ({@code 县人民政府}); empty for
 *     whatever belongs to the locus as a whole
 */
record Owner(Locus locus, String body) {

    static Owner of(Body body) {
        return new Owner(new Locus.Place(body.code()), body.organ().code());
    }

    /** What belongs to one text, and to nothing beyond it. */
    static Owner ofText(String communique) {
        return new Owner(new Locus.Text(communique), "");
    }
}
