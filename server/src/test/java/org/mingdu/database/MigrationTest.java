package org.mingdu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingdu.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class MigrationTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void the_application_works_as_the_role_without_rights_of_its_own() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("mingdu_app");
        assertThatThrownBy(() -> jdbc.sql("create schema intruder").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("select count(*) from migration.flyway_schema_history___root")
                        .query(Integer.class)
                        .single())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_a_migration_makes_the_application_may_use() {
        var database = TestDatabase.fresh();
        var owner = JdbcClient.create(database.asOwner());
        owner.sql("create schema room").update();
        owner.sql("create table room.chair (id bigint generated always as identity, name text)")
                .update();
        owner.sql("create function room.legs() returns int language sql return 4")
                .update();

        var app = database.jdbc();
        assertThat(app.sql("insert into room.chair (name) values ('红木')").update())
                .isEqualTo(1);
        assertThat(app.sql("update room.chair set name = '竹' where id = 1").update())
                .isEqualTo(1);
        assertThat(app.sql("select room.legs()").query(Integer.class).single()).isEqualTo(4);
        assertThatThrownBy(() -> app.sql("drop table room.chair").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void every_database_is_fresh() {
        var one = TestDatabase.fresh();
        var other = TestDatabase.fresh();
        JdbcClient.create(one.asOwner()).sql("create schema only_here").update();

        assertThat(other.jdbc()
                        .sql("select count(*) from pg_namespace where nspname = 'only_here'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
