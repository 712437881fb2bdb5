package org.mingdu.access.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.mingdu.access.AccessSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.address_failure`: failed sign-ins from one address, whatever the login, over the time that
/// counts.
@Repository
public class AddressTable {
    private static final int NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final AccessSettings settings;
    private final Clock clock;

    AddressTable(JdbcClient jdbc, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// For how many seconds nobody signs in from there; 0 when they may.
    public long closed(String address) {
        var now = clock.instant();
        return jdbc.sql("""
                        select f.at
                          from access.address_failure f
                         where f.address = :address
                           and f.at > :since
                         order by f.at desc
                        offset :before
                         limit 1
                        """)
                .param("address", network(address))
                .param("since", Timestamp.from(now.minus(settings.addressWindow())))
                .param("before", settings.addressFailures() - 1)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional()
                .map(at -> Duration.between(now, at.plus(settings.addressWindow()))
                        .plusMillis(999)
                        .toSeconds())
                .orElse(0L);
    }

    public void failed(String address) {
        var now = clock.instant();
        jdbc.sql("""
                        delete from access.address_failure
                         where id in (select f.id
                                        from access.address_failure f
                                       where f.at <= :before
                                       limit 1000
                                         for update skip locked)
                        """)
                .param("before", Timestamp.from(now.minus(settings.addressWindow())))
                .update();
        jdbc.sql("""
                        insert into access.address_failure (address, at)
                        values (:address, :at)
                        """)
                .param("address", network(address))
                .param("at", Timestamp.from(now))
                .update();
    }

    /// A household of IPv6 has a network, not an address.
    static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
