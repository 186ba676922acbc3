package gongbao.run;

import gongbao.check.Proofreader;
import gongbao.diag.Finding;
import gongbao.model.Communique;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that was proofread.
 *
 * @param id of the text
 * @param paths of its files
 * @param charset of its file
 * @param day that the text itself gives; null where it gives none
 * @param characters how many it has, blanks not counted
 * @param findings what was found, in the order of the text
 */
record Proofread(
        String id,
        List<String> paths,
        String charset,
        @Nullable LocalDate day,
        int characters,
        List<Finding> findings) {

    /** The first file. */
    String path() {
        return paths.get(0);
    }

    static Proofread of(Communique communique, Proofreader proofreader) {
        String body = communique.body();
        int ink = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            ink += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
        }
        return new Proofread(
                communique.id(),
                communique.source().paths(),
                communique.source().charset(),
                communique.ownDay(),
                ink,
                proofreader.findings(communique));
    }
}
