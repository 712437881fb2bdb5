package org.mingdu.access.organisation;

import org.mingdu.access.ProjectNames;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// A region goes only while nothing hangs beneath it and nothing points to it.
@Service
class RemoveRegion {
    private final RegionTable regions;
    private final ObjectProvider<ProjectNames> projects;
    private final Trail trail;

    RemoveRegion(RegionTable regions, ObjectProvider<ProjectNames> projects, Trail trail) {
        this.regions = regions;
        this.projects = projects;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Removed() implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}

        record InUse() implements Outcome {}
    }

    Outcome handle(Actor actor, String code) {
        var tenant = actor.tenant();
        if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
            return new Outcome.NoRight();
        }
        // Whoever is about to point to it either has, and is waited for, or finds it gone.
        var held = regions.hold(tenant, code).orElse(null);
        if (held == null) {
            return new Outcome.NotFound();
        }
        if (regions.inUse(tenant).contains(code)
                || projects.getObject().regions(tenant).contains(code)) {
            return new Outcome.InUse();
        }
        regions.delete(tenant, code);
        trail.say(code + " " + held.name());
        return new Outcome.Removed();
    }
}
