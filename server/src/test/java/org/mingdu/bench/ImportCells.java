package org.mingdu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.mingdu.planfile.sample.MspdiGenerator;

/// From upload to committed, on the clock of the wall. Three times each; the best counts, since whatever else the
/// machine does can only add.
final class ImportCells {
    private static final int TIMES = 3;
    private static final String HOTEL = "Hotel Project.xer";

    private final PlanRoad road;
    private final Iterator<BenchCity.Free> places;
    private final Figures figures;

    ImportCells(BenchCity city, Product product, Figures figures) {
        road = PlanRoad.at(product.port());
        // The first place has the plan whose progress is confirmed.
        places = city.free().subList(1, city.free().size()).iterator();
        this.figures = figures;
    }

    void measure(Path root) throws IOException {
        var file = new ByteArrayOutputStream();
        var made = MspdiGenerator.write(file, 10_000, 7);
        if (made.links() < 19_000) {
            throw new IllegalStateException("links (%d) are too few".formatted(made.links()));
        }
        figures.put("import.10k_s", best("一万项.xml", file.toByteArray()));
        var hotel = hotel(root.resolve("../shared/plans").normalize());
        if (hotel != null) {
            figures.put("import.hotel_s", best(HOTEL, Files.readAllBytes(hotel)));
        }
    }

    private double best(String fileName, byte[] file) {
        var best = Double.MAX_VALUE;
        for (var n = 0; n < TIMES; n++) {
            best = Math.min(
                    best, road.enter(places.next(), fileName, file).took().toNanos() / 1e9);
        }
        return best;
    }

    /// Null where the collection of public plans is not at hand.
    private static Path hotel(Path plans) throws IOException {
        if (!Files.isDirectory(plans)) {
            return null;
        }
        try (Stream<Path> files = Files.walk(plans)) {
            return files.filter(file -> file.getFileName().toString().equals(HOTEL))
                    .findFirst()
                    .orElse(null);
        }
    }
}
