package org.mingdu.access;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// Says that another confirmed or refused what somebody had proposed; within the transaction that does it.
///
/// @param what in a few words, with nobody's name
/// @param page where it is read
public record ProposalDecided(TenantId tenant, PersonId proposer, String what, String page, boolean confirmed) {}
