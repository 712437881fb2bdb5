package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationalRegionsTest {
    private final NationalRegions regions = new NationalRegions();

    @Test
    void a_county_lies_in_its_city_and_a_city_in_its_province() {
        assertThat(regions.find("330106").orElseThrow())
                .isEqualTo(new NationalRegions.Region("330106", "西湖区", "330100"));
        assertThat(regions.find("610700").orElseThrow().parent()).isEqualTo("610000");
        assertThat(regions.find("610000").orElseThrow().parent()).isNull();
    }

    @Test
    void a_district_of_a_city_directly_under_the_government_lies_in_that_city() {
        assertThat(regions.find("110101").orElseThrow())
                .isEqualTo(new NationalRegions.Region("110101", "东城区", "110000"));
    }

    @Test
    void what_lies_in_a_city_are_its_counties_and_in_a_province_all_of_them() {
        assertThat(regions.within("330100"))
                .hasSize(13)
                .allMatch(region -> "330100".equals(region.parent()))
                .extracting(NationalRegions.Region::name)
                .contains("西湖区", "淳安县");
        assertThat(regions.within("330000").size()).isGreaterThan(90);
        assertThat(regions.within("330106")).isEmpty();
        assertThat(regions.within("990100")).as("no real place").isEmpty();
    }

    @Test
    void everything_comes_after_what_it_lies_in() {
        var known = new HashSet<>(List.of("330000"));
        for (var region : regions.within("330000")) {
            assertThat(known).contains(region.parent());
            known.add(region.code());
        }
    }
}
