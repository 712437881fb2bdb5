package org.mingdu.meeting.instruction;

/// What an instruction is written on.
enum InstructionSubject {
    PROJECT,
    OBSTACLE,
    MATTER
}
