package org.mingdu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Whatever is granted, handed on, seated, marked, ended or yet to come: the list of projects holds exactly what a
/// plain
/// reading of the rules says. The reading stands in this class, in Java, and asks no function of the database.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class WhoSeesWhatTest {
    private static final Map<String, Integer> LEVELS =
            Map.of("RES", 2, "CON", 2, "OWN", 3, "PM", 3, "OWL", 4, "LDR", 4, "HOU", 2);
    private static final List<String> ROLES = List.of("RES", "CON", "OWN", "PM", "OWL", "LDR", "HOU");
    private static final List<String> TYPES = List.of("MUNICIPAL", "HOUSING", "WATER");

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final Clock clock;

    WhoSeesWhatTest(ApplicationContext house, JdbcClient jdbc, Clock clock) {
        this.house = house;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Office(OrganisationId id, @Nullable Office above) {
        boolean within(Office other) {
            return equals(other) || (above != null && above.within(other));
        }
    }

    private record Work(UUID id, Office owner, String region, String type, int mark, List<Site> sites) {}

    private record Site(UUID id, OrganisationId builder) {}

    private record Span(LocalDate from, @Nullable LocalDate to) {
        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    private record Scope(String kind, @Nullable Object of) {}

    private record Held(
            UUID id,
            @Nullable PersonId person,
            @Nullable UUID post,
            String role,
            Scope scope,
            Span span,
            boolean ended,
            @Nullable Held parent,
            @Nullable PersonId by,
            boolean reads) {}

    private record Seat(UUID post, PersonId person, Span span, boolean ended) {}

    private final List<Office> offices = new ArrayList<>();
    private final List<OrganisationId> builders = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<UUID> posts = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private Random random = new Random(0);
    private LocalDate today = LocalDate.EPOCH;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_list_holds_what_a_plain_reading_of_the_rules_says(long seed) {
        random = new Random(seed);
        today = LocalDate.now(clock);
        var city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        city.region("990102", "西区", ACity.REGION);
        found(city);
        grant(city);
        var seen = 0;
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var answer = city.as("p" + i).get("/projects?limit=200");
            var expected = new TreeSet<String>();
            for (var work : works) {
                if (sees(person, work)) {
                    expected.add(work.id().toString());
                }
            }
            var told = new TreeSet<String>();
            if (answer.status() == 200) {
                answer.json()
                        .path("items")
                        .forEach(row -> told.add(row.path("id").asString()));
            } else {
                assertThat(answer.status()).isEqualTo(403);
            }
            assertThat(told).as("seed %d, person %d, %s", seed, i, of(person)).isEqualTo(expected);
            seen += expected.size();
        }
        assertThat(seen)
                .as("somebody sees something, and nobody everything by chance")
                .isBetween(10, people.size() * works.size() - 10);
    }

    private List<Held> of(PersonId person) {
        return held.stream()
                .filter(one -> person.equals(one.person()) || one.post() != null)
                .toList();
    }

    private boolean sees(PersonId person, Work work) {
        return held.stream()
                .anyMatch(grant -> !grant.role().equals("HOU")
                        && grant.reads()
                        && LEVELS.getOrDefault(grant.role(), 0) >= work.mark()
                        && holds(person, grant)
                        && covers(grant.scope(), work));
    }

    private boolean holds(PersonId person, Held grant) {
        if (grant.ended() || !grant.span().holds(today)) {
            return false;
        }
        if (grant.parent() != null) {
            return person.equals(grant.person()) && holds(java.util.Objects.requireNonNull(grant.by()), grant.parent());
        }
        return grant.post() == null
                ? person.equals(grant.person())
                : seats.stream()
                        .anyMatch(seat -> seat.post().equals(grant.post())
                                && seat.person().equals(person)
                                && !seat.ended()
                                && seat.span().holds(today));
    }

    private static boolean covers(Scope scope, Work work) {
        return switch (scope.kind()) {
            case "TENANT" -> true;
            case "REGION" ->
                scope.of() != null
                        && (scope.of().equals(ACity.REGION) || scope.of().equals(work.region()));
            case "ORGANISATION" ->
                scope.of() instanceof Office office && work.owner().within(office);
            case "PARTY" ->
                work.sites().stream().anyMatch(site -> site.builder().equals(scope.of()));
            case "CLASS" -> work.type().equals(scope.of());
            case "PROJECT" -> work.id().equals(scope.of());
            default -> work.sites().stream().anyMatch(site -> site.id().equals(scope.of()));
        };
    }

    private void found(ACity city) {
        for (var i = 0; i < 8; i++) {
            var above = i == 0 || random.nextInt(3) == 0 ? null : one(offices);
            offices.add(new Office(
                    city.organisation("单位" + i, OrganisationKind.OWNER, above == null ? null : above.id()), above));
        }
        for (var i = 0; i < 3; i++) {
            builders.add(city.contractor("施工" + i));
        }
        for (var i = 0; i < 20; i++) {
            var owner = one(offices);
            var region = one(List.of("990101", "990102"));
            var type = one(TYPES);
            var id = city.project("项目" + i)
                    .ownedBy(owner.id())
                    .at(region)
                    .ofType(type)
                    .entered();
            var sites = new ArrayList<Site>();
            for (var j = random.nextInt(3); j > 0; j--) {
                var builder = one(builders);
                sites.add(
                        new Site(city.lot(id, "L" + j, "标段" + j, builder, null).value(), builder));
            }
            var mark = one(List.of(0, 0, 1, 3, 3, 4));
            works.add(new Work(id.value(), owner, region, type, mark == 0 ? 2 : mark, sites));
            if (mark > 0) {
                city.within(() -> jdbc.sql("""
                                insert into access.project_mark (tenant_id, project_id, level, marked_by, marked_at)
                                values (:tenant, :id, :level, :id, now())
                                """)
                        .param("tenant", city.tenant().value())
                        .param("id", id.value())
                        .param("level", mark)
                        .update());
            }
        }
        for (var i = 0; i < 14; i++) {
            people.add(city.person("p" + i).at(one(offices).id()).enters());
        }
        for (var i = 0; i < 5; i++) {
            posts.add(post(city, one(offices), "岗" + i));
        }
        for (var i = 0; i < 8; i++) {
            var seat = new Seat(one(posts), one(people), span(), random.nextInt(5) == 0);
            if (seats.stream()
                    .noneMatch(other ->
                            other.post().equals(seat.post()) && other.person().equals(seat.person()))) {
                seats.add(seat);
                sit(city, seat);
            }
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// Over, running, or to come; with an end or without.
    private Span span() {
        return switch (random.nextInt(6)) {
            case 0 -> new Span(today.minusDays(9), today.minusDays(1));
            case 1 -> new Span(today.plusDays(1), today.plusDays(9));
            case 2 -> new Span(today.minusDays(3), today);
            case 3 -> new Span(today, today.plusDays(3));
            default -> new Span(today.minusDays(3), null);
        };
    }

    private Scope scope() {
        return switch (random.nextInt(9)) {
            case 0 -> new Scope("TENANT", null);
            case 1 -> new Scope("REGION", one(List.of("990101", "990102", ACity.REGION)));
            case 2, 3 -> new Scope("ORGANISATION", one(offices));
            case 4 -> new Scope("PARTY", one(builders));
            case 5 -> new Scope("CLASS", one(TYPES));
            case 6 -> new Scope("PROJECT", one(works).id());
            default -> {
                var sites =
                        works.stream().flatMap(work -> work.sites().stream()).toList();
                yield new Scope("LOT", one(sites).id());
            }
        };
    }

    private void grant(ACity city) {
        for (var i = 0; i < 24; i++) {
            var toPost = random.nextInt(4) == 0;
            keep(
                    city,
                    new Held(
                            UUID.randomUUID(),
                            toPost ? null : one(people),
                            toPost ? one(posts) : null,
                            one(ROLES),
                            scope(),
                            span(),
                            random.nextInt(7) == 0,
                            null,
                            null,
                            true));
        }
        var parents = List.copyOf(held);
        for (var i = 0; i < 12; i++) {
            var parent = one(parents);
            var by = parent.person() != null
                    ? parent.person()
                    : seats.stream()
                            .filter(seat -> seat.post().equals(parent.post()))
                            .map(Seat::person)
                            .findFirst()
                            .orElse(null);
            if (by == null) {
                continue;
            }
            var until = today.plusDays(random.nextInt(4) - 1);
            keep(
                    city,
                    new Held(
                            UUID.randomUUID(),
                            one(people),
                            null,
                            parent.role(),
                            parent.scope(),
                            new Span(until.minusDays(2), until),
                            random.nextInt(6) == 0,
                            parent,
                            by,
                            random.nextInt(4) != 0));
        }
    }

    private void keep(ACity city, Held one) {
        held.add(one);
        var parent = one.parent();
        city.within(() -> jdbc.sql("""
                        insert into access.role_grant
                               (tenant_id, id, person_id, post_id, parent_id, role, only_rights, scope_kind, scope_id, reach,
                                valid_from, valid_to, granted_by, granted_at, ended_at)
                        values (:tenant, :id, :person, :post, :parent, :role, cast(:rights as text[]), :kind, :scope,
                                cast(:reach as text[]), :from, :to, :by, now(), case when :ended then now() end)
                        """)
                .param("tenant", city.tenant().value())
                .param("id", one.id())
                .param("person", one.person() == null ? null : one.person().value(), java.sql.Types.OTHER)
                .param("post", one.post(), java.sql.Types.OTHER)
                .param("parent", parent == null ? null : parent.id(), java.sql.Types.OTHER)
                .param("role", one.role())
                .param("rights", one.reads() ? null : "{report.make}")
                .param(
                        "kind",
                        one.scope().kind().equals("PARTY")
                                ? "ORGANISATION"
                                : one.scope().kind())
                .param("scope", scopeId(one.scope()))
                .param("reach", "{%s}".formatted(String.join(",", entries(one.scope()))))
                .param("from", Date.valueOf(one.span().from()))
                .param(
                        "to",
                        one.span().to() == null ? null : Date.valueOf(one.span().to()),
                        java.sql.Types.DATE)
                .param("by", one.by() == null ? null : one.by().value(), java.sql.Types.OTHER)
                .param("ended", one.ended())
                .update());
    }

    private static @Nullable String scopeId(Scope scope) {
        return switch (scope.of()) {
            case null -> null;
            case Office office -> office.id().toString();
            case Object other -> other.toString();
        };
    }

    private Set<String> entries(Scope scope) {
        var of = String.valueOf(scope.of());
        return switch (scope.kind()) {
            case "TENANT" -> Set.of("*");
            case "REGION" -> Set.of(of.equals(ACity.REGION) ? "R/" + of + "/" : "R/" + ACity.REGION + "/" + of + "/");
            case "ORGANISATION" -> Set.of("O" + path((Office) java.util.Objects.requireNonNull(scope.of())));
            case "PARTY" -> Set.of("Oparty:" + of);
            case "CLASS" -> Set.of("Otype:" + of + "/");
            case "PROJECT" -> Set.of("P" + of);
            default ->
                Set.of(
                        "L" + of,
                        "p"
                                + works.stream()
                                        .filter(work -> work.sites().stream()
                                                .anyMatch(site -> site.id().equals(scope.of())))
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
        };
    }

    private static String path(Office office) {
        return (office.above() == null ? "/" : path(office.above())) + office.id() + "/";
    }

    private UUID post(ACity city, Office office, String name) {
        var id = UUID.randomUUID();
        city.within(() -> jdbc.sql("""
                        insert into access.post (tenant_id, id, organisation_id, name, created_at)
                        values (:tenant, :id, :office, :name, now())
                        """)
                .param("tenant", city.tenant().value())
                .param("id", id)
                .param("office", office.id().value())
                .param("name", name)
                .update());
        return id;
    }

    private void sit(ACity city, Seat seat) {
        city.within(() -> jdbc.sql("""
                        insert into access.sitting
                               (tenant_id, id, post_id, person_id, valid_from, valid_to, seated_at, ended_at)
                        values (:tenant, gen_random_uuid(), :post, :person, :from, :to, now(), case when :ended then now() end)
                        """)
                .param("tenant", city.tenant().value())
                .param("post", seat.post())
                .param("person", seat.person().value())
                .param("from", Date.valueOf(seat.span().from()))
                .param(
                        "to",
                        seat.span().to() == null
                                ? null
                                : Date.valueOf(seat.span().to()),
                        java.sql.Types.DATE)
                .param("ended", seat.ended())
                .update());
    }
}
