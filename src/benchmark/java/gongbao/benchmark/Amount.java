package gongbao.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much has been worked on beside how often: its figure is of bytes a second. */
@AuxCounters
@State(Scope.Thread)
public class Amount {

    public long bytes;
}
