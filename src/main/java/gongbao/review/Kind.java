package gongbao.review;

import gongbao.model.Concern;
import gongbao.model.Question;
import java.util.List;

/**
 * One kind of question.
 *
 * <p>A test asks the samples: each line is a text of its own. {@code 15-6 2024年1月5日：…} is what the sixth plenum of the
 * fifteenth committee of 芦山县 says; any other line is a whole text, its lines parted by {@code |}.
 *
 * @param rule key of its words
 * @param concern why it is asked
 * @param yes texts of which it asks
 * @param no texts near to them of which it does not
 * @param asker finds what is to be asked, in the order of the archive
 */
record Kind(String rule, Concern concern, String yes, String no, Asker asker) {

    /** Finds what is to be asked. */
    interface Asker {
        List<Question> ask(Kind kind, Archive archive);
    }

    List<Question> ask(Archive archive) {
        return asker.ask(this, archive);
    }
}
