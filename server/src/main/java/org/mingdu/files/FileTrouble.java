package org.mingdu.files;

import org.mingdu.kernel.TenantId;

/// Says that something about stored files wants whoever looks after them. It carries sentences fit to
/// leave the house.
///
/// @param subject one line
/// @param text    what to do
public record FileTrouble(TenantId tenant, String subject, String text) {}
