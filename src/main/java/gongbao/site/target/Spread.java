package gongbao.site.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many places set for the same year, by value: a strip for each year, a column for the places whose figures lie together.
 *
 * @param title what it draws
 * @param desc the same in a sentence, for those who do not see it
 * @param height in pixels
 * @param values round values below
 * @param strips one for each year
 * @param note which years are drawn; null where all are
 */
public record Spread(
        Chart.Caption title,
        Chart.Caption desc,
        int height,
        List<Chart.Tick> values,
        List<Strip> strips,
        @Nullable String note) {

    /**
     * The places of one year.
     *
     * @param y where their columns stand
     * @param labelY where the label stands
     */
    public record Strip(int y, int labelY, String label, List<Column> columns) {}

    /**
     * Places whose figures lie together.
     *
     * @param height in pixels, by how many they are
     * @param count how many; null for one, and where there is no room to say it
     * @param words who they are, or how many, and what they set
     */
    public record Column(String x, int height, @Nullable String count, String words) {}
}
