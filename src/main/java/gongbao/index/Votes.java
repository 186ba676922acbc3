package gongbao.index;

import java.util.Arrays;

/**
 * Which pair stands next to each more often than not, as an election of many votes is counted with one line a seat (Boyer and
 * Moore): a vote for another takes one away.
 */
final class Votes {

    private static final int FIRST_CAPACITY = 1 << 11;

    /** For each number who leads, and by how many votes. */
    private int[] seats = new int[FIRST_CAPACITY];

    void vote(int number, int neighbour) {
        int seat = 2 * number;
        if (seat >= seats.length) {
            seats = Arrays.copyOf(seats, Integer.highestOneBit(seat) * 2);
        }
        if (seats[seat] == neighbour) {
            seats[seat + 1]++;
        } else if (seats[seat + 1] == 0) {
            seats[seat] = neighbour;
            seats[seat + 1] = 1;
        } else {
            seats[seat + 1]--;
        }
    }

    int chosen(int number) {
        return seats[2 * number];
    }

    /** By how many votes it leads at least. */
    int lead(int number) {
        return 2 * number < seats.length ? seats[2 * number + 1] : 0;
    }
}
