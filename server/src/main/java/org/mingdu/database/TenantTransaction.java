package org.mingdu.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Transactions that see one tenant's rows: the policies of every business table compare with the setting
/// `app.tenant`, which lives as long as the transaction.
@Component
public class TenantTransaction {
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final TransactionTemplate apart;

    TenantTransaction(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T extends @Nullable Object> T reading(TenantId tenant, Supplier<T> work) {
        return within(reading, tenant, work);
    }

    public <T extends @Nullable Object> T writing(TenantId tenant, Supplier<T> work) {
        return within(writing, tenant, work);
    }

    /// In a transaction of its own, kept whatever becomes of the one around it: for the trail of a refusal.
    public void apart(TenantId tenant, Runnable work) {
        apart.executeWithoutResult(_ -> {
            enter(tenant);
            work.run();
        });
    }

    /// Makes the running transaction see this tenant.
    public void enter(TenantId tenant) {
        jdbc.sql("""
                        select set_config('app.tenant', :tenant, true)
                        """).param("tenant", tenant.toString()).query(String.class).single();
    }

    private <T extends @Nullable Object> T within(TransactionTemplate template, TenantId tenant, Supplier<T> work) {
        return template.execute(_ -> {
            enter(tenant);
            return work.get();
        });
    }
}
