package gongbao.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One kind of files to try: how they are made, and how it is seen whether the program kept its promises. */
interface Kind {

    /** What a file is made of; this is made smaller until only the fault is left. */
    String text(Lot lot);

    /** The file made of a text: the same for the same lot. */
    Input input(String text, Lot lot);

    /** What was not kept; the folder is empty and the caller's own. */
    List<Fault> faults(Input input, Path folder) throws IOException;
}
