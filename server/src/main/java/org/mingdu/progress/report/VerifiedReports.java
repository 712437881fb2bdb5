package org.mingdu.progress.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a supervisor stands behind.
@Component
class VerifiedReports extends SealedReports {
    static final String KIND = "progress.verified";

    VerifiedReports(JdbcClient jdbc, ReportTable reports) {
        super(jdbc, reports);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "监理核实的进度";
    }

    @Override
    String verdict() {
        return "VERIFIED";
    }
}
