package org.mingdu.files.space;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How much room files may take; nought means as much as there is.
///
/// @param tenant  all files of one tenant
/// @param project all files of one project
/// @param reserve that is left on the disk, for the database above all
@Validated
@ConfigurationProperties("mingdu.files.space")
public record SpaceSettings(
        @DefaultValue("0B") DataSize tenant,
        @DefaultValue("0B") DataSize project,
        @DefaultValue("512MB") DataSize reserve) {}
