package org.mingdu.planfile;

import java.util.List;

/// One project of a plan file, complete and in our own words; instants as [PlanTime] counts them.
///
/// @param tool the program and version that wrote the file, never a person
/// @param key the project's key within the file; empty when the file can hold only one
/// @param dataDate status date of the file, or [PlanTime#NONE]
/// @param defaultCalendar uid of the project calendar
/// @param tasks in outline order, parents before children
/// @param others the further projects of the same file, which were not read into this value
public record PlanFile(
        Format format,
        String tool,
        String key,
        String title,
        int projectStart,
        int projectFinish,
        int dataDate,
        int mustFinishBy,
        int minutesPerDay,
        int defaultCalendar,
        SchedulingOptions options,
        List<PlanCalendar> calendars,
        List<PlanTask> tasks,
        List<PlanLink> links,
        List<OtherProject> others) {

    public PlanFile {
        calendars = List.copyOf(calendars);
        tasks = List.copyOf(tasks);
        links = List.copyOf(links);
        others = List.copyOf(others);
    }

    /// The kinds of file we take.
    public enum Format {
        MPP("Microsoft Project 文件（.mpp）"),
        MSPDI("Microsoft Project XML 文件（.xml）"),
        XER("Primavera P6 XER 文件（.xer）"),
        PMXML("Primavera P6 XML 文件（.xml）"),
        TEMPLATE("计划填报模板（.xlsx）");

        private final String title;

        Format(String title) {
            this.title = title;
        }

        /// Name for people.
        public String title() {
            return title;
        }

        /// Whose scheduling rules the stored dates follow.
        public Family family() {
            return switch (this) {
                case MPP, MSPDI -> Family.MICROSOFT;
                case XER, PMXML -> Family.PRIMAVERA;
                case TEMPLATE -> Family.HOUSE;
            };
        }
    }

    /// The scheduling tradition a file comes from.
    public enum Family {
        MICROSOFT,
        PRIMAVERA,
        HOUSE
    }

    /// A project that lies in the same file.
    public record OtherProject(String key, String title, int tasks, int links) {}
}
