package gongbao.model;

import gongbao.diag.Diagnostic;
import java.util.List;

/**
 * Something that an editor should look at before the site is published.
 *
 * @param concern why
 * @param finding what, at its first place; its rule names the words
 * @param places the very words, the first of them first; none where it concerns a text, or the site, as a whole
 * @param pastes ready-made lines; where there is more than one, one of them is right
 * @param isTold whether the finding is among those that the build tells anyway
 */
public record Question(Concern concern, Diagnostic finding, List<Mention> places, List<Paste> pastes, boolean isTold) {

    public Question {
        places = List.copyOf(places);
        pastes = List.copyOf(pastes);
    }

    /** The same with its finding in the words of the user's machine. */
    public Question with(Diagnostic found) {
        return new Question(concern, found, places, pastes, isTold);
    }
}
