package gongbao.index;

import java.util.Arrays;

/**
 * Which pair stands next to each more often than not, as an election of many votes is counted with one line a seat (Boyer and
 * Moore): a vote for another takes one away.
 */
final class Votes {

    private int[] chosen = new int[1 << 10];
    private int[] lead = new int[1 << 10];

    void vote(int number, int neighbour) {
        if (number >= chosen.length) {
            int capacity = Integer.highestOneBit(number) * 2;
            chosen = Arrays.copyOf(chosen, capacity);
            lead = Arrays.copyOf(lead, capacity);
        }
        if (chosen[number] == neighbour) {
            lead[number]++;
        } else if (lead[number] == 0) {
            chosen[number] = neighbour;
            lead[number] = 1;
        } else {
            lead[number]--;
        }
    }

    int chosen(int number) {
        return chosen[number];
    }

    /** By how many votes it leads at least. */
    int lead(int number) {
        return number < lead.length ? lead[number] : 0;
    }
}
