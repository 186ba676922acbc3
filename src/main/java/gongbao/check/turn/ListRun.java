package gongbao.check.turn;

import java.util.ArrayList;
import java.util.List;

/** Members of a list as a text has them, one behind the other: 创新、绿色、协调. */
final class ListRun {

    /** Something else stands where a member should. */
    static final int FOREIGN = -1;

    /**
     * A member where it stands.
     *
     * @param number which of the list, from 0, or {@link #FOREIGN}
     */
    record Item(int number, int start, int end) {}

    private final FixedList list;
    private final List<Item> items = new ArrayList<>();

    ListRun(FixedList list) {
        this.list = list;
    }

    FixedList list() {
        return list;
    }

    List<Item> items() {
        return items;
    }

    Item item(int place) {
        return items.get(place);
    }

    int size() {
        return items.size();
    }

    int end() {
        return items.isEmpty() ? 0 : items.get(items.size() - 1).end();
    }

    int start() {
        return items.get(0).start();
    }

    /** How many members of the list are there. */
    int members() {
        return (int) items.stream()
                .map(Item::number)
                .filter(n -> n != FOREIGN)
                .distinct()
                .count();
    }

    boolean isOwn(int place) {
        return items.get(place).number() != FOREIGN;
    }

    /** Whether they stand in the order of the list, each once. */
    boolean isInOrder() {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1).number() >= items.get(i).number()) {
                return false;
            }
        }
        return true;
    }

    boolean hasTwice() {
        return items.size() > items.stream().map(Item::number).distinct().count();
    }

    /** Whether all stand at their places but the one at {@code place}, which is left out where {@code shift} is 1. */
    boolean isRightBut(int place, int shift) {
        for (int i = 0; i < items.size(); i++) {
            int due = i > place ? i - shift : i;
            if (i != place && items.get(i).number() != due) {
                return false;
            }
        }
        return true;
    }

    /** The member that alone is lacking of a list that is otherwise in order; -1 where there is no such. */
    int lacking() {
        if (items.size() != list.size() - 1) {
            return -1;
        }
        int lacking = list.size() - 1;
        for (int i = items.size() - 1; i >= 0 && items.get(i).number() == i + 1; i--) {
            lacking = i;
        }
        for (int i = 0; i < lacking; i++) {
            if (items.get(i).number() != i) {
                return -1;
            }
        }
        return lacking;
    }
}
