package org.mingdu.ledger.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was found, the first thousand of it; the rest is counted. A log in which everything is wrong
/// must take no more room or time than one in which nothing is.
final class Findings {
    private static final int MOST = 1000;
    private static final int MOST_REMEMBERED = 100_000;

    private final List<Finding> list = new ArrayList<>();
    private long count;
    private int remembered;

    void add(Finding finding) {
        count++;
        if (list.size() < MOST) {
            list.add(finding);
        }
    }

    /// Whether there is room to remember one more number that may yet turn up.
    boolean remembersMore() {
        return ++remembered <= MOST_REMEMBERED;
    }

    boolean isFull() {
        return list.size() == MOST;
    }

    void replace(UnaryOperator<Finding> change) {
        list.replaceAll(change);
    }

    long count() {
        return count;
    }

    List<Finding> inOrder() {
        return list.stream()
                .sorted(Comparator.comparingLong(found -> found.from().index()))
                .toList();
    }
}
