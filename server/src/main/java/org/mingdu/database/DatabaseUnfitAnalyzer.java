package org.mingdu.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows the sentence instead of a page of stack trace.
class DatabaseUnfitAnalyzer extends AbstractFailureAnalyzer<DatabaseUnfit> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, DatabaseUnfit cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
