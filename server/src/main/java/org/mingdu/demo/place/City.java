package org.mingdu.demo.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.progress.ProgressHistory.Person;

/// What has been founded, by the short names used in the demo.
public record City(Map<String, Office> offices) {
    public static final String REGION = "990100";

    /// An organisation with its people; the first of them can sign in where the demo gives an account.
    public record Office(OrganisationId id, List<Person> people) {
        public Person person(int number) {
            return people.get(Math.floorMod(number, people.size()));
        }

        /// Whoever stands at the head: named last.
        public Person last() {
            return people.getLast();
        }
    }

    public City {
        offices = Map.copyOf(offices);
    }

    public Office office(String key) {
        return Objects.requireNonNull(offices.get(key), key);
    }
}
