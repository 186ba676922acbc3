package gongbao.run;

import java.util.List;

/**
 * What proofreading found in the texts of a site, kept for the next build.
 *
 * @param rules fingerprint of what the office said of proofreading
 */
record KeptProofs(String rules, List<Text> texts) {

    /**
     * A text.
     *
     * @param key fingerprint of all that was proofread
     */
    record Text(String key, Proofread text) {}
}
