package org.mingdu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.mingdu.database.DatabaseAddress.Login;

/// Refuses a database that would be silently wrong: too old, not UTF-8, blind to Chinese, or without row security.
final class FitnessCheck {
    private static final int OLDEST = 150_000;

    private final DatabaseAddress address;

    FitnessCheck(DatabaseAddress address) {
        this.address = address;
    }

    void pass() {
        try (var owner = connect(address.owner())) {
            server(owner);
        } catch (SQLException failure) {
            throw unreachable(address.owner(), failure);
        }
        try (var app = connect(address.app())) {
            worker(app);
        } catch (SQLException failure) {
            throw unreachable(address.app(), failure);
        }
    }

    private void server(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_setting('server_version_num')::int,
                               current_setting('server_version'),
                               current_setting('server_encoding'),
                               d.datctype
                          from pg_database d
                         where d.datname = current_database()
                        """)) {
            row.next();
            if (row.getInt(1) < OLDEST) {
                throw new DatabaseUnfit("数据库版本为 %s，需要 PostgreSQL 15 或以上版本。".formatted(row.getString(2)));
            }
            if (!row.getString(3).equals("UTF8")) {
                throw new DatabaseUnfit("数据库编码为 %s，需要 UTF8。请用 encoding 'UTF8' 重建数据库。".formatted(row.getString(3)));
            }
            if (row.getString(4).equals("C") || row.getString(4).equals("POSIX")) {
                throw new DatabaseUnfit("数据库的 lc_ctype 为 %s，中文检索将失效。请用 lc_ctype 'C.UTF-8' 或 'zh_CN.UTF-8' 重建数据库。"
                        .formatted(row.getString(4)));
            }
        }
    }

    private void worker(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select r.rolsuper,
                               r.rolbypassrls,
                               pg_has_role(current_user, d.datdba, 'member')
                          from pg_roles r, pg_database d
                         where r.rolname = current_user
                           and d.datname = current_database()
                        """)) {
            row.next();
            refuse(row, 1, "是超级用户");
            refuse(row, 2, "可绕过行级安全");
            refuse(row, 3, "拥有数据库");
        }
    }

    private void refuse(ResultSet row, int column, String fault) throws SQLException {
        if (row.getBoolean(column)) {
            throw new DatabaseUnfit(
                    "应用账号 %s %s，行级权限将失效。请按 docs/operate/database.md 另建普通账号。".formatted(address.app(), fault));
        }
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(address.url(), login.user(), login.password());
    }

    private DatabaseUnfit unreachable(Login login, SQLException failure) {
        return new DatabaseUnfit(
                "无法以账号 %s 连接数据库 %s：%s。请检查 mingdu.database 的设置。".formatted(login, address.url(), failure.getMessage()),
                failure);
    }
}
