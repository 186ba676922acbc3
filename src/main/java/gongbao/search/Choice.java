package gongbao.search;

import java.util.List;

/** One of several, the first that fits: 〔例〕会议|大[^,。]{2,4}会 */
final class Choice extends Node {

    private final Node[] choices;

    Choice(List<Node> choices) {
        super(Firsts.any(choices));
        this.choices = choices.toArray(Node[]::new);
    }

    @Override
    boolean fits(Matcher m, int at) {
        for (Node choice : choices) {
            if (choice.mayFit(m, at) && choice.fits(m, at)) {
                return true;
            }
        }
        return false;
    }
}
