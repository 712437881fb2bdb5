package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.standard.field.TheStandard;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The committed description says what the routes are. `./mingdu openapi` writes it anew, and refuses to take away what
/// v1 has promised unless it is told `--breaking`.
class ApiDescriptionTest {
    private static final Path COMMITTED = Path.of("src/main/resources/api/openapi.json");
    private static final String MODE = System.getProperty("mingdu.openapi", "check");
    private static final ObjectNode MADE = made();

    @Test
    void the_committed_description_is_what_the_routes_are() throws IOException {
        var made = MADE;
        var text = Description.text(made);
        var committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "{}";
        if (!MODE.equals("check") && !text.equals(committed)) {
            var broken = Breaks.between(JsonMapper.shared().readTree(committed), made);
            if (!MODE.equals("breaking")) {
                assertThat(broken)
                        .as("within v1 only additions; before a release ./mingdu openapi --breaking lets them through")
                        .isEmpty();
            }
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, text);
            return;
        }
        assertThat(committed.equals(text) ? "" : difference(committed, text))
                .as("the API changed and its description did not: run ./mingdu openapi and commit what it writes")
                .isEmpty();
    }

    @Test
    void what_a_release_promised_still_holds() throws IOException {
        var released = Path.of("src/test/resources/api/released.json");
        var promised = Files.exists(released) ? Files.readString(released) : Files.readString(COMMITTED);
        assertThat(Breaks.between(JsonMapper.shared().readTree(promised), MADE))
                .as("within v1 only additions")
                .isEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        var names = new HashSet<String>();
        for (var path : MADE.path("paths")) {
            for (var operation : path) {
                assertThat(names.add(operation.path("operationId").asString()))
                        .as(operation.path("operationId").asString())
                        .isTrue();
            }
        }
        assertThat(names).hasSameSizeAs(Description.routes());
    }

    @Test
    void what_is_stored_is_not_published() {
        // Rows of tables with tenants and hashes stay inside: no shape that leaves names either.
        var shapes = MADE.path("components").path("schemas");
        for (var shape : shapes.properties()) {
            var members = shape.getValue().path("properties").propertyNames();
            assertThat(members)
                    .as(shape.getKey())
                    .doesNotContain("tenantId", "passwordHash", "sessionHash", "bodyHash", "seenBy", "office");
        }
    }

    private static ObjectNode made() {
        return Description.written(TheStandard.inForce());
    }

    /// The first line that differs, which is mostly enough to see why.
    private static String difference(String committed, String made) {
        List<String> old = committed.lines().toList();
        List<String> now = made.lines().toList();
        for (var i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!old.get(i).equals(now.get(i))) {
                return "line %d: committed `%s`, made from the routes `%s`"
                        .formatted(i + 1, old.get(i).strip(), now.get(i).strip());
            }
        }
        return "line %d: one ends, the other goes on".formatted(Math.min(old.size(), now.size()) + 1);
    }
}
