package gongbao.serve;

import java.nio.file.Path;
import java.util.List;

/** Where sites come from: the sources, looked at again and again. */
public interface Sites {

    /** The site as it is now; the same object where nothing has changed. One thread at a time. */
    Site refresh();

    /** Folders and files whose change may change the site. */
    List<Path> watched();
}
