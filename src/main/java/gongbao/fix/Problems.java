package gongbao.fix;

import gongbao.model.Directive;
import gongbao.model.Fact;

/** The problem that a directive names is part of it, and is corrected by its own words. */
final class Problems {

    static final String FIELD = "problem";

    private Problems() {}

    static boolean isNamed(Fact fact) {
        return fact instanceof Directive directive && directive.problem() != null;
    }
}
