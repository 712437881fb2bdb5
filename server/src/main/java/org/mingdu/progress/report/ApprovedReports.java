package org.mingdu.progress.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the owner counts as done.
@Component
class ApprovedReports extends SealedReports {
    static final String KIND = "progress.approved";

    ApprovedReports(JdbcClient jdbc, ReportTable reports) {
        super(jdbc, reports);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "建设单位确认的进度";
    }

    @Override
    String verdict() {
        return "APPROVED";
    }
}
