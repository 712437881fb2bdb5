package org.mingdu.schedule.imports;

import jakarta.servlet.MultipartConfigElement;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.mingdu.planfile.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How large a plan file may be, and what reading one may cost.
///
/// @param time after which the process that reads is killed
/// @param memory heap of that process
/// @param tasks rows of one plan
/// @param kept after which a file nobody has confirmed is erased with its preview
@Validated
@ConfigurationProperties("mingdu.plan-files")
record ImportSettings(
        @DefaultValue("100MB") DataSize largest,
        @DefaultValue("60s") Duration time,
        @DefaultValue("512MB") DataSize memory,
        @DefaultValue("200000") @Positive int tasks,
        @DefaultValue("7d") Duration kept) {

    Limits limits() {
        return Limits.DEFAULT
                .withBytes(largest.toBytes())
                .withTime(time)
                .withHeapMegabytes(Math.toIntExact(memory.toMegabytes()))
                .withTasks(tasks);
    }

    /// The same limit at the door: nothing larger is even taken in.
    @Configuration(proxyBeanMethods = false)
    static class AtTheDoor {
        /// What the other fields of a form may take beside the file.
        private static final long FIELDS = 1 << 20;

        private static final int IN_MEMORY = 1 << 16;

        @Bean
        MultipartConfigElement uploads(ImportSettings settings) {
            var most = settings.largest().toBytes();
            return new MultipartConfigElement("", most, most + FIELDS, IN_MEMORY);
        }
    }
}
