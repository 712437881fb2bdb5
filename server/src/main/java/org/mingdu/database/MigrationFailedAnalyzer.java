package org.mingdu.database;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says that the tables could not be brought up to date and what the database answered, instead of a stack trace. Each
/// migration is a transaction, so that the database is as it was before the failed one.
class MigrationFailedAnalyzer extends AbstractFailureAnalyzer<FlywayException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, FlywayException cause) {
        return new FailureAnalysis(
                "数据库结构未能升级，出错的一步已撤回：%s".formatted(String.valueOf(cause.getMessage())),
                "请检查数据库账号的权限（见 docs/operate/database.md），处理后重新启动。",
                cause);
    }
}
