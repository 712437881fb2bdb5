package org.mingdu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// A workbook as an office program would find it: its parts as text, and the cells of its sheets.
public record ASheet(Map<String, String> parts) {
    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>");
    private static final Pattern CELL = Pattern.compile("<c r=\"[A-Z]+\\d+\"([^>]*?)(?:/>|>(.*?)</c>)");
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]+);");
    private static final Pattern WORDS = Pattern.compile("<si><t[^>]*>(.*?)</t></si>", Pattern.DOTALL);

    public static ASheet of(byte[] workbook) {
        var parts = new LinkedHashMap<String, String>();
        try {
            var file = Files.createTempFile("sheet", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    try (var part = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), letters(new String(part.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ASheet(parts);
    }

    /// The rows of a sheet, the first is 1; words stand in quotation marks, figures as they are stored.
    public List<List<String>> rows(int number) {
        var words = new ArrayList<String>();
        var found = WORDS.matcher(part("xl/sharedStrings.xml"));
        while (found.find()) {
            words.add(plain(found.group(1)));
        }
        var rows = new ArrayList<List<String>>();
        var row = ROW.matcher(part("xl/worksheets/sheet%d.xml".formatted(number)));
        while (row.find()) {
            var cells = new ArrayList<String>();
            var cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                var value = cell.group(2) == null ? "" : cell.group(2).replaceAll("</?v>", "");
                cells.add(cell.group(1).contains("t=\"s\"") ? '"' + words.get(Integer.parseInt(value)) + '"' : value);
            }
            rows.add(cells);
        }
        return rows;
    }

    public String part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("%s is none of %s".formatted(name, parts.keySet()));
        }
        return part;
    }

    /// Everything it says, whatever sheet it is on.
    public String text() {
        return plain(String.join("\n", parts.values()));
    }

    /// With letters in place of their numbers.
    private static String letters(String xml) {
        return NUMBERED.matcher(xml)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
