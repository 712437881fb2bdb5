package org.mingdu.access;

import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;

/// The door to the marks of projects (安全标记): the register sets them, the gate reads them. Expects a transaction that
/// has entered the tenant.
public interface ProjectMarks {
    /// The mark of a project.
    ///
    /// @param version 0 where nobody set one
    record Marked(Mark mark, int version) {}

    /// 内部 where nobody set one.
    Marked of(TenantId tenant, ProjectId project);

    /// In force with the next request of whoever reads less. False when somebody else set one in between.
    boolean set(Actor actor, ProjectId project, Mark mark, int version);
}
