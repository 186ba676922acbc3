package gongbao.read;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the title where it stands above the main text's container.
 *
 * <p>The title is the nearest block that names a communiqué, else the one that says what the head says ({@code ArticleTitle},
 * else the title element, which often ends in the site's name), else one in an element known for titles, else the nearest
 * heading above the text.
 */
final class PageTitle {

    private static final int MIN = 6;
    /** 最新公报 in a menu is no title. */
    private static final int MIN_OWN = 12;

    private static final int MAX = 120;
    /** How many blocks above the text a title may stand: behind it come source, date, counters. */
    private static final int REACH = 40;
    /** The title's part in a title element that also names column and site. */
    private static final double PART = 0.4;

    private static final List<String> SITE_NAME_ENDS = List.of("政府", "网", "网站", "门户", "平台", "频道", "办公室", "政府网站");

    /** Of the main text so many blocks are searched for a title of its own. */
    private static final int OPENING = 5;

    private final List<Block> blocks;
    private final List<Block> opening;
    private final int from;
    private final int to;
    private final String said;

    /** @param inside elements of the main text */
    PageTitle(List<Block> blocks, Set<Element> inside, PageMeta meta) {
        this.blocks = blocks;
        this.opening = blocks.stream()
                .filter(block -> inside.contains(block.owner()))
                .limit(OPENING)
                .toList();
        this.to = opening.isEmpty() ? 0 : blocks.indexOf(opening.get(0));
        this.from = Math.max(0, to - REACH);
        this.said = letters(meta.title());
    }

    /** The blocks that make up the title; none where the main text brings its own. */
    List<Block> find(Set<Element> known) {
        if (opening.stream().anyMatch(block -> isSaid(block) || isTitleOfItsOwn(block.text()))) {
            return List.of();
        }
        int best =
                nearest(block -> isTitleOfItsOwn(block.text()) && block.text().length() >= MIN_OWN);
        best = best >= 0 ? best : nearest(this::isSaid);
        best = best >= 0
                ? best
                : nearest(block -> known.contains(block.owner())
                        || block.owner().parents().stream().anyMatch(known::contains));
        best = best >= 0 ? best : nearest(block -> block.kind() == Line.Kind.HEADING && !isAdoptionNote(block.text()));
        return best < 0 ? List.of() : withNeighbours(best);
    }

    private int nearest(Predicate<Block> wanted) {
        for (int i = to - 1; i >= from; i--) {
            Block block = blocks.get(i);
            int length = block.text().length();
            if (length >= MIN && length <= MAX && !block.isMenu() && !isSiteName(block.text()) && wanted.test(block)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSaid(Block block) {
        String text = letters(block.text());
        return text.length() >= MIN
                && text.length() >= said.length() * PART
                && text.length() <= MAX
                && (said.contains(text) || (said.length() >= MIN && text.contains(said)));
    }

    /** 〔例〕中国共产党某县第十五届委员会第六次全体会议公报 */
    private static boolean isTitleOfItsOwn(String text) {
        return text.length() <= MAX
                && (letters(text).endsWith("公报") || letters(text).endsWith("决议"));
    }

    /** 〔例〕青溪县人民政府门户网站: stands in the logo, and often is all that the title element says. */
    private static boolean isSiteName(String text) {
        String letters = letters(text);
        return SITE_NAME_ENDS.stream().anyMatch(letters::endsWith);
    }

    /** A heading on two lines is two blocks of one element. */
    private List<Block> withNeighbours(int index) {
        Element owner = blocks.get(index).owner();
        List<Block> title = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (block.owner() == owner || (i > index && isAdoptionNote(block.text()))) {
                title.add(block);
            }
        }
        return title;
    }

    /** 〔例〕（2022年5月25日中国共产党某县第十四届委员会第二次全体会议通过） */
    private static boolean isAdoptionNote(String text) {
        return text.length() <= MAX
                && (text.startsWith("（") || text.startsWith("("))
                && letters(text).endsWith("通过");
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
