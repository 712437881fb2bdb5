package org.mingdu.access.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// A transaction around something that throws what servlets throw.
@FunctionalInterface
interface Passage {
    void go(TransactionStatus status) throws ServletException, IOException;

    static void through(TransactionTemplate template, Passage passage) throws ServletException, IOException {
        try {
            template.executeWithoutResult(status -> {
                try {
                    passage.go(status);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (ServletException failure) {
                    throw new Carried(failure);
                }
            });
        } catch (UncheckedIOException carried) {
            throw carried.getCause();
        } catch (Carried carried) {
            throw carried.failure;
        }
    }

    /// A checked exception on its way through a lambda.
    final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ServletException failure;

        Carried(ServletException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
