package gongbao.read.office.word;

import gongbao.read.office.OfficeFault;
import gongbao.read.office.OfficeText;
import org.jspecify.annotations.Nullable;

/** Reads the files of any format that a Word file takes in whole. */
public interface InnerFiles {

    /** Of a file that was itself taken in: one that holds itself has no end. */
    InnerFiles NONE = (name, type, bytes) -> null;

    /**
     * What the file says; null where no format reads it.
     *
     * @param name of the part
     * @param type which the package says it is of; empty where it does not say
     * @throws OfficeFault where it cannot be read
     */
    @Nullable
    OfficeText read(String name, String type, byte[] bytes) throws OfficeFault;
}
