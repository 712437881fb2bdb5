package org.mingdu.notice.inbox;

import org.mingdu.files.FileTrouble;
import org.mingdu.kernel.PersonId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells whoever looks after stored files of what they should look at.
@Component
class TellOfFiles {
    private final JdbcClient jdbc;
    private final Notices notices;

    TellOfFiles(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    @EventListener
    void on(FileTrouble trouble) {
        var people = jdbc.sql("""
                        select distinct g.person_id
                          from access.open_grant g
                         where g.tenant_id = :tenant
                           and 'file.manage' = any (g.rights)
                        """)
                .param("tenant", trouble.tenant().value())
                .query((row, _) -> new PersonId(row.getObject(1, java.util.UUID.class)))
                .list();
        notices.tell(
                trouble.tenant(), people, NoticeKind.FILE_TROUBLE, trouble.subject(), trouble.text(), "/stored-files");
    }
}
