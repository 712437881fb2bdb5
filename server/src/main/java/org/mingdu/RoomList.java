package org.mingdu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/// Writes down the rooms and their order while the product is packed.
///
/// Migrations run room by room up the floors. Without this list every start would read all classes to find the order
/// out again, which takes longer than everything else a start does.
public final class RoomList {
    private RoomList() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0], "META-INF", "spring-modulith", "application-modules.json");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(
                file, new ApplicationModulesExporter(ApplicationModules.of(MingduApplication.class)).toJson());
    }
}
