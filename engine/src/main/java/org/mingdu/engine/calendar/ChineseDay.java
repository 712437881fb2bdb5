package org.mingdu.engine.calendar;

/// What a date is in the mainland's statutory calendar.
public sealed interface ChineseDay {
    boolean works();

    /// A Monday to Friday like any other.
    record Workday() implements ChineseDay {
        @Override
        public boolean works() {
            return true;
        }
    }

    /// A Saturday or Sunday like any other.
    record Rest() implements ChineseDay {
        @Override
        public boolean works() {
            return false;
        }
    }

    /// A day off for a festival, or in exchange for a weekend worked.
    record Holiday(String festival) implements ChineseDay {
        @Override
        public boolean works() {
            return false;
        }
    }

    /// A Saturday or Sunday that is worked in exchange for a holiday (调休上班).
    record MakeUpWorkday(String festival) implements ChineseDay {
        @Override
        public boolean works() {
            return true;
        }
    }
}
