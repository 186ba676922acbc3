package gongbao.serve;

import gongbao.diag.Finding;
import gongbao.run.LiveSite;
import java.util.List;
import java.util.Locale;

/**
 * What proofreading found, as the page of a text shows it.
 *
 * @param block id of the paragraph
 * @param before some characters before the words, to find them by
 * @param words the words that are wrong
 * @param message what is wrong and how to put it right
 */
record Proof(String block, boolean isError, String before, String words, String message) {

    /** More than a reader can follow. */
    private static final int MOST = 300;

    /** Those of a text; none where it is not known. */
    static List<Proof> of(Shown shown, Query asked, Locale locale) {
        Site site = shown.sound();
        return site == null
                ? List.of()
                : site.proofs(asked.get("text")).stream()
                        .limit(MOST)
                        .map(proof -> of(proof, locale))
                        .toList();
    }

    private static Proof of(LiveSite.Proof proof, Locale locale) {
        Finding finding = proof.finding();
        return new Proof(
                proof.block(),
                finding.level() == Finding.Level.ERROR,
                finding.quote().before(),
                finding.quote().excerpt(),
                finding.diagnostic().message(locale));
    }
}
