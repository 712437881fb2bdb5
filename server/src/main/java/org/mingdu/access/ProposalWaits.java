package org.mingdu.access;

import java.util.List;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// Says that one proposed what another must confirm; within the transaction that does it.
///
/// @param mayConfirm who may give the second word
/// @param what       in a few words, with nobody's name
/// @param page       where it is looked at and decided
public record ProposalWaits(TenantId tenant, List<PersonId> mayConfirm, String what, String page) {}
