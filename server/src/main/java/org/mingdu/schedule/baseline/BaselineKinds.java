package org.mingdu.schedule.baseline;

import org.mingdu.approval.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of a schedule is put before others to be approved.
@Configuration(proxyBeanMethods = false)
class BaselineKinds {
    @Bean
    SubjectKind firstBaseline(BaselineApprovals approvals) {
        return new BaselineKind(BaselineKind.FIRST, "进度计划报批", approvals);
    }

    @Bean
    SubjectKind adjustedBaseline(BaselineApprovals approvals) {
        return new BaselineKind(BaselineKind.ADJUSTED, "进度计划调整报批", approvals);
    }
}
