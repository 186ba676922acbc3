package gongbao.site.target;

import java.util.List;

/**
 * What many places set for the same year, by value: a strip for each year, a column for the places whose figures lie together.
 *
 * @param title what it draws
 * @param desc the same in a sentence, for those who do not see it
 * @param height in pixels
 * @param values round values below
 * @param strips one for each year
 */
public record Spread(Chart.Caption title, Chart.Caption desc, int height, List<Chart.Tick> values, List<Strip> strips) {

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
     * @param words who they are, or how many, and what they set
     */
    public record Column(String x, int height, String words) {}
}
