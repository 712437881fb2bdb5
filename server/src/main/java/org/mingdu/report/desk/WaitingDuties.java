package org.mingdu.report.desk;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Obstacles and tasks that wait for one's organisation: to be accepted, replied to, done, or judged; and what one
/// waits
/// for that is overdue. At most a hundred of each, what is due first comes first.
@Repository
class WaitingDuties {
    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Desk.Item> of(Actor actor) {
        var waiting = new ArrayList<Desk.Item>();
        if (actor.may(Right.DUTY_ANSWER)) {
            waiting.addAll(obstacles(actor));
        }
        waiting.addAll(tasks(actor));
        return waiting;
    }

    private List<Desk.Item> obstacles(Actor actor) {
        return jdbc.sql("""
                        select w.ask, w.id, w.title, w.project_id, w.project_name, w.due_on
                          from (select case when o.responsible_id = :own and o.state = 'RAISED' then 'OBSTACLE_ACCEPT'
                                            when o.responsible_id = :own and o.state = 'ACCEPTED' then 'OBSTACLE_REPLY'
                                            when :raises and o.due_set_by = :own and o.responsible_id <> :own
                                             and o.asked_on is not null and o.state in ('RAISED', 'ACCEPTED')
                                                 then 'OBSTACLE_EXTENSION'
                                            when :raises and o.raised_for = :own and o.state = 'REPLIED' then 'OBSTACLE_CLOSE'
                                            when :raises and o.owner_id = :own and o.state = 'DISPUTED' then 'OBSTACLE_ASSIGN'
                                            when o.raised_for = :own and o.state in ('RAISED', 'ACCEPTED', 'DISPUTED')
                                             and o.due_on < :today then 'OBSTACLE_WAIT'
                                       end as ask,
                                       o.id, o.title, o.project_id, o.project_name, o.due_on
                                  from obstacle.open_obstacle o
                                 where o.tenant_id = :tenant /* unscoped: what was put to one's organisation */
                                   and o.state <> 'CLOSED'
                                   and :own in (o.responsible_id, o.raised_for, o.due_set_by, o.owner_id)) w
                         where w.ask is not null
                         order by w.due_on, w.id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("own", actor.organisation().value())
                .param("raises", actor.may(Right.OBSTACLE_RAISE))
                .param("today", LocalDate.now(clock))
                .query((row, _) -> item(row, "/obstacles/"))
                .list();
    }

    private List<Desk.Item> tasks(Actor actor) {
        return jdbc.sql("""
                        select w.ask, w.id, w.what, w.project_id, w.project_name, w.due_on
                          from (select case when a.state in ('OPEN', 'RETURNED') and :answers and a.owner_id = :own
                                             and (a.person_id is null or a.person_id = :me) then 'ASSIGNMENT_DO'
                                            when a.state = 'REPORTED' and a.given_by = :me and a.reported_by <> :me
                                                 then 'ASSIGNMENT_CONFIRM'
                                            when a.state in ('OPEN', 'RETURNED') and a.given_by = :me and a.due_on < :today
                                                 then 'ASSIGNMENT_WAIT'
                                       end as ask,
                                       a.id, a.what, a.project_id, a.project_name, a.due_on
                                  from meeting.open_assignment a
                                 where a.tenant_id = :tenant
                                   and a.state <> 'CONFIRMED'
                                   and (a.owner_id = :own or a.given_by = :me)) w
                         where w.ask is not null
                         order by w.due_on, w.id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("own", actor.organisation().value())
                .param("me", actor.person().value())
                .param("answers", actor.may(Right.DUTY_ANSWER))
                .param("today", LocalDate.now(clock))
                .query((row, _) -> item(row, "/assignments/"))
                .list();
    }

    private Desk.Item item(ResultSet row, String page) throws SQLException {
        var ask = row.getString(1);
        var due = row.getObject(6, LocalDate.class);
        return new Desk.Item(
                ask,
                say(words(ask), row.getString(3)),
                new Named(row.getObject(4, UUID.class), row.getString(5)),
                due,
                (int) ChronoUnit.DAYS.between(LocalDate.now(clock), due),
                null,
                page + row.getString(2));
    }

    private static String words(String ask) {
        return switch (ask) {
            case "OBSTACLE_ACCEPT" -> "受理问题：%s";
            case "OBSTACLE_REPLY" -> "答复问题：%s";
            case "OBSTACLE_EXTENSION" -> "决定延期申请：%s";
            case "OBSTACLE_CLOSE" -> "核实销号：%s";
            case "OBSTACLE_ASSIGN" -> "指定责任单位：%s";
            case "OBSTACLE_WAIT" -> "等待解决，已逾期：%s";
            case "ASSIGNMENT_DO" -> "完成任务：%s";
            case "ASSIGNMENT_CONFIRM" -> "确认任务：%s";
            case "ASSIGNMENT_WAIT" -> "等待完成，已逾期：%s";
            default -> throw new IllegalStateException("ask (%s) has no words".formatted(ask));
        };
    }
}
