package org.mingdu.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The provinces, cities and counties of GB/T 2260: what a new tenant finds below the place it names.
public final class NationalRegions {
    private static final String LIST = "organisation/regions.txt";

    private final NavigableMap<String, String> names = new TreeMap<>();

    /// A region and the code of the one it lies in; null for a province.
    public record Region(String code, String name, @Nullable String parent) {}

    /// Reads the list; whoever needs it once lets it go again.
    public NationalRegions() {
        var bytes = Objects.requireNonNull(NationalRegions.class.getResourceAsStream(LIST), LIST);
        try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> names.put(line.substring(0, 6), line.substring(7)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(names.get(code)).map(name -> new Region(code, name, parent(code)));
    }

    /// What lies in it, near and far, each after the one it lies in.
    public List<Region> within(String code) {
        var stem = stem(code);
        return names.tailMap(code, false).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(stem))
                .map(entry -> new Region(entry.getKey(), entry.getValue(), parent(entry.getKey())))
                .toList();
    }

    private static String stem(String code) {
        return code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
    }

    private @Nullable String parent(String code) {
        if (code.endsWith("0000")) {
            return null;
        }
        var city = code.substring(0, 4) + "00";
        return !code.equals(city) && names.containsKey(city) ? city : code.substring(0, 2) + "0000";
    }
}
