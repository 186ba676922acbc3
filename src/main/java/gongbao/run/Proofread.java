package gongbao.run;

import gongbao.check.Proofreader;
import gongbao.diag.Finding;
import gongbao.model.Communique;
import java.util.List;

/**
 * A text that was proofread.
 *
 * @param findings what was found, in the order of the text
 * @param characters how many it has, blanks not counted
 * @param charset of its file
 */
record Proofread(List<Finding> findings, int characters, String charset) {

    static Proofread of(Communique communique, Proofreader proofreader) {
        String body = communique.body();
        int ink = (int) body.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
        return new Proofread(
                proofreader.findings(communique), ink, communique.source().charset());
    }
}
