package org.mingdu.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingdu.database.DatabaseAddress.Login;
import org.mingdu.support.TestDatabase;

class FitnessCheckTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Login owner = new Login(EmbeddedPostgres.OWNER, database.ownerPassword());
    private final Login app = new Login(EmbeddedPostgres.APP, database.appPassword());

    @Test
    void the_two_documented_roles_pass() {
        assertThatCode(() -> check(owner, app).pass()).doesNotThrowAnyException();
    }

    @Test
    void an_owner_at_work_is_refused_since_row_security_would_be_void() {
        assertThatThrownBy(() -> check(owner, owner).pass())
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("拥有数据库");
    }

    @Test
    void a_wrong_password_is_told_with_the_name_of_the_account() {
        assertThatThrownBy(() ->
                        check(owner, new Login(EmbeddedPostgres.APP, "wrong")).pass())
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("mingdu_app");
    }

    private FitnessCheck check(Login migrating, Login working) {
        return new FitnessCheck(new DatabaseAddress(database.url(), migrating, working));
    }
}
