package org.mingdu.support;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Lets two people press a button at the same moment.
public final class Together {
    private Together() {}

    /// What each was answered, in the order given.
    public static <T> List<T> press(Supplier<T> first, Supplier<T> second) {
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = Stream.of(first, second)
                    .map(button -> people.submit(() -> {
                        start.await();
                        return button.get();
                    }))
                    .toList();
            start.countDown();
            return pressed.stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (ExecutionException | InterruptedException failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .toList();
        }
    }
}
