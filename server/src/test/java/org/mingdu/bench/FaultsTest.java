package org.mingdu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An acknowledged write is never lost and never doubled, whatever is killed. The same kills as
/// `./mingdu bench foundation`, on the classes of this build.
@Tag("full")
class FaultsTest {
    @TempDir
    Path data;

    private BenchCity city;

    @BeforeEach
    void a_city_with_a_clerk() {
        city = BenchCity.load(data, new int[] {70});
    }

    @Test
    void twenty_deaths_of_the_application_lose_and_double_nothing() {
        try (var product = Product.fromClasses(data)) {
            product.start();

            var outcome = new Faults(product, city).killTheApplication(Faults.APP_KILLS, Faults.WRITES);

            assertThat(outcome.unexpected()).isEmpty();
            assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(Faults.WRITES);
            assertThat(outcome.lost()).isEmpty();
            assertThat(outcome.doubled()).isEmpty();
        }
    }

    @Test
    void the_application_outlives_five_deaths_of_its_database_and_loses_and_doubles_nothing() {
        try (var product = Product.fromClasses(data)) {
            product.start();

            var outcome = new Faults(product, city).killTheDatabase(Faults.DATABASE_KILLS, Faults.WRITES);

            assertThat(outcome.unexpected()).isEmpty();
            assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(Faults.WRITES);
            assertThat(outcome.lost()).isEmpty();
            assertThat(outcome.doubled()).isEmpty();
        }
    }
}
