package org.mingdu.schedule.plan;

/// What making a plan ready leads to: the plan, or why it cannot be scheduled.
public sealed interface CompileAnswer permits CompiledPlan, Unschedulable {}
