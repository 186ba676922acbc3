package gongbao.clean;

import gongbao.text.Line;
import java.util.List;

/** One step of cleaning: may split lines, mark them as furniture or as continuing, and nothing else. */
interface CleanStep {

    List<Line> clean(List<Line> lines);
}
