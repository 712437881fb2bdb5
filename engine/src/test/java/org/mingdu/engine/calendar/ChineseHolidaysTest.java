package org.mingdu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Days off and weekends worked, against the notices of the State Council's office and against the lunar calendar.
class ChineseHolidaysTest {
    private static final Pattern DAY = Pattern.compile("\"date\":\\s*\"([-0-9]+)\",\\s*\"isOffDay\":\\s*(true|false)");

    private final ChineseHolidays holidays = ChineseHolidays.shipped();

    @Test
    void the_spring_festival_of_2024_is_as_the_notice_of_october_2023_says() {
        // https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
        // 2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。
        assertThat(daysOff("2024-02-09", "2024-02-18"))
                .containsExactly(days("2024-02-10", "2024-02-17").toArray(LocalDate[]::new));
        assertThat(holidays.dayOf(LocalDate.of(2024, 2, 4))).isEqualTo(new ChineseDay.MakeUpWorkday("春节"));
        assertThat(holidays.dayOf(LocalDate.of(2024, 2, 18))).isEqualTo(new ChineseDay.MakeUpWorkday("春节"));
        assertThat(holidays.isWorkday(LocalDate.of(2024, 2, 9))).isTrue();
    }

    @Test
    void labour_day_of_2025_gives_five_days_and_one_sunday_is_worked_for_it() {
        // https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
        // 5月1日至5日放假调休，共5天。4月27日（星期日）上班。
        assertThat(daysOff("2025-04-30", "2025-05-06"))
                .containsExactly(days("2025-05-01", "2025-05-05").toArray(LocalDate[]::new));
        assertThat(holidays.dayOf(LocalDate.of(2025, 4, 27))).isEqualTo(new ChineseDay.MakeUpWorkday("劳动节"));
    }

    @Test
    void the_national_day_of_2026_takes_seven_days_for_which_a_sunday_and_a_saturday_are_worked() {
        // https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
        // 10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
        assertThat(daysOff("2026-09-28", "2026-10-09"))
                .containsExactly(days("2026-10-01", "2026-10-07").toArray(LocalDate[]::new));
        assertThat(holidays.isWorkday(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(holidays.isWorkday(LocalDate.of(2026, 10, 10))).isTrue();
    }

    @Test
    void the_last_days_of_a_december_may_belong_to_the_new_year() {
        assertThat(holidays.dayOf(LocalDate.of(2022, 12, 31))).isEqualTo(new ChineseDay.Holiday("元旦"));
    }

    @Test
    void every_published_year_has_the_workdays_that_were_counted_from_its_notice() {
        var counted = new TreeMap<>(Map.ofEntries(
                Map.entry(2015, 249),
                Map.entry(2016, 250),
                Map.entry(2017, 249),
                Map.entry(2018, 250),
                Map.entry(2019, 250),
                Map.entry(2020, 249),
                Map.entry(2021, 250),
                Map.entry(2022, 249),
                Map.entry(2023, 249),
                Map.entry(2024, 251),
                Map.entry(2025, 248),
                Map.entry(2026, 248)));
        assertThat(holidays.publishedYears()).containsExactlyElementsOf(counted.keySet());
        counted.forEach((year, workdays) -> assertThat(
                        holidays.workdaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .as("workdays of %d", year)
                .isEqualTo(workdays));
    }

    /// The files of github.com/NateScarlet/holiday-cn (MIT), when ../shared is present.
    @Test
    void every_day_of_every_published_year_is_as_the_public_collection_has_it() throws IOException {
        var folder = shared();
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: the public holiday files are looked for in ../shared; not found");
            return;
        }
        var listed = new TreeMap<LocalDate, Boolean>();
        for (var year : holidays.publishedYears()) {
            var matcher = DAY.matcher(Files.readString(folder.resolve(year + ".json")));
            while (matcher.find()) {
                listed.put(LocalDate.parse(matcher.group(1)), !Boolean.parseBoolean(matcher.group(2)));
            }
        }
        for (var date : days("2015-01-01", "2026-12-31")) {
            assertThat(holidays.isWorkday(date))
                    .as(date.toString())
                    .isEqualTo(listed.getOrDefault(date, date.getDayOfWeek().getValue() < 6));
        }
    }

    @Test
    void a_year_without_a_notice_is_marked_and_has_the_festivals_of_the_law_without_exchanged_weekends() {
        assertThat(holidays.published(2026)).isTrue();
        assertThat(holidays.published(2027)).isFalse();
        // 春节 2027-02-06 (a Saturday): 除夕至初三 by the law of 2024; 端午 06-09, 中秋 09-15, 清明 04-05.
        assertThat(festivalDays(2027))
                .containsExactly(
                        "01-01 元旦",
                        "02-05 春节",
                        "02-06 春节",
                        "02-07 春节",
                        "02-08 春节",
                        "04-05 清明节",
                        "05-01 劳动节",
                        "05-02 劳动节",
                        "06-09 端午节",
                        "09-15 中秋节",
                        "10-01 国庆节",
                        "10-02 国庆节",
                        "10-03 国庆节");
        assertThat(days("2027-01-01", "2027-12-31"))
                .noneMatch(date -> holidays.dayOf(date) instanceof ChineseDay.MakeUpWorkday);
    }

    @Test
    void the_movable_festivals_up_to_2100_are_those_of_the_lunar_calendar_and_the_sun() {
        for (var line : HolidayText.resource("festivals.txt")) {
            if (line.startsWith("#")) {
                continue;
            }
            var words = line.split(" ", -1);
            var year = Integer.parseInt(words[0]);
            assertThat(List.of(words).subList(1, 5))
                    .as("festivals of %d", year)
                    .containsExactly(
                            text(LunarDay.fromYmd(year, 1, 1).getSolarDay()),
                            text(SolarTerm.fromName(year, "清明").getSolarDay()),
                            text(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
                            text(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
        }
    }

    @Test
    void a_notice_added_later_makes_its_year_published_and_replaces_the_festivals_of_the_law() {
        var later = holidays.withAnnounced(List.of(
                "# a made-up notice", "year 2027", "春节 02-04..02-11 +01-31 +02-14", "元旦 2026-12-31..01-02 +01-03"));

        assertThat(later.published(2027)).isTrue();
        assertThat(later.isWorkday(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(later.isWorkday(LocalDate.of(2027, 2, 11))).isFalse();
        assertThat(later.isWorkday(LocalDate.of(2026, 12, 31))).isFalse();
        // Only what the notice names is off: it says nothing of the dragon boats.
        assertThat(later.isWorkday(LocalDate.of(2027, 6, 9))).isTrue();
        assertThat(holidays.published(2027)).isFalse();
        assertThat(later.isWorkday(LocalDate.of(2026, 10, 10))).isTrue();
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        for (var line : List.of("春节 02-30", "春节 x..y", "year zwölf", "year", "春节 +")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> holidays.withAnnounced(List.of("year 2027", line)))
                    .withMessageContaining(line);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> holidays.withAnnounced(List.of("春节 02-04")));
    }

    @Test
    void workdays_are_counted_over_holidays_and_exchanged_weekends() {
        // Friday 2024-02-09, the festival until 02-17, Sunday 02-18 worked.
        assertThat(holidays.addWorkdays(LocalDate.of(2024, 2, 9), 1)).isEqualTo("2024-02-18");
        assertThat(holidays.addWorkdays(LocalDate.of(2024, 2, 19), -2)).isEqualTo("2024-02-09");
        assertThat(holidays.addWorkdays(LocalDate.of(2024, 2, 12), 0)).isEqualTo("2024-02-12");
        assertThat(holidays.workdaysBetween(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 2, 19)))
                .isZero();
    }

    @Test
    void the_office_calendar_works_an_exchanged_saturday_and_rests_in_the_festival() {
        var office = holidays.fiveDayCalendar("五天工作制");

        assertThat(office.shifts(LocalDate.of(2026, 10, 10))).isEqualTo(Shifts.OFFICE);
        assertThat(office.worksOn(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(office.worksOn(LocalDate.of(2026, 10, 17))).isFalse();
    }

    @Test
    void a_site_of_seven_days_rests_in_festivals_only_and_a_spring_stop_in_the_spring_festival_only() {
        var site = holidays.sevenDayCalendar("周末施工");
        var spring = holidays.springStopCalendar("春节停工");

        assertThat(site.worksOn(LocalDate.of(2026, 10, 17))).isTrue();
        assertThat(site.worksOn(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(spring.worksOn(LocalDate.of(2026, 10, 2))).isTrue();
        assertThat(spring.worksOn(LocalDate.of(2026, 2, 17))).isFalse();
        assertThat(ChineseHolidays.everyDayCalendar("全年").worksOn(LocalDate.of(2026, 2, 17)))
                .isTrue();
        assertThat(ChineseHolidays.calendarDays("日历天").minutesPerDay()).isEqualTo(1440);
    }

    private List<String> festivalDays(int year) {
        return holidays.special().subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).entrySet().stream()
                .map(entry -> "%s %s"
                        .formatted(
                                entry.getKey().toString().substring(5),
                                entry.getValue() instanceof ChineseDay.Holiday(var festival)
                                        ? festival
                                        : entry.getValue()))
                .toList();
    }

    private List<LocalDate> daysOff(String first, String last) {
        return days(first, last).stream()
                .filter(date -> !holidays.isWorkday(date))
                .toList();
    }

    private static List<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList();
    }

    private static String text(SolarDay day) {
        return "%02d-%02d".formatted(day.getMonth(), day.getDay());
    }

    private static Path shared() {
        var told = System.getenv("MINGDU_SHARED");
        var here = Path.of("").toAbsolutePath();
        var repository = here.getFileName().toString().equals("engine") ? here.getParent() : here;
        var shared = told == null ? repository.resolve("../shared") : Path.of(told);
        return shared.resolve("domain/holidays").normalize();
    }
}
