package org.mingdu.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingdu.planfile.ReadOutcome.Reason;

/// The texts of an Office Open XML workbook, cell by cell, as they stand: numbers and dates are the digits of the file.
///
/// A small reader of our own, because the template has but three sheets of plain cells. The ZIP was inspected before.
final class Workbook {
    private static final int MOST_COLUMNS = 64;
    private static final XMLInputFactory XML = factory();

    /// By sheet name the rows (from 1) and their cells (from 0).
    private final Map<String, SortedMap<Integer, String[]>> sheets = new LinkedHashMap<>();

    private boolean from1904;

    private Workbook() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Workbook read(Path file, int mostRows) throws IOException {
        var workbook = new Workbook();
        try (var zip = new ZipFile(file.toFile())) {
            var targets = workbook.relations(zip);
            var shared = workbook.sharedTexts(zip);
            var names = workbook.names(zip);
            for (var name : names.entrySet()) {
                var target = targets.get(name.getValue());
                if (target != null) {
                    workbook.sheets.put(name.getKey(), sheet(zip, target, shared, mostRows));
                }
            }
            return workbook;
        } catch (XMLStreamException e) {
            throw new RefusedException(
                    Reason.DAMAGED,
                    "Excel 文件已损坏或不完整，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。",
                    String.valueOf(e.getMessage()));
        }
    }

    /// The rows of a sheet by their number, or none when there is no such sheet.
    SortedMap<Integer, String[]> rows(String sheet) {
        return sheets.getOrDefault(sheet, new TreeMap<>());
    }

    /// Whether days are counted from 1904, as old Macs did.
    boolean isFrom1904() {
        return from1904;
    }

    private Map<String, String> names(ZipFile zip) throws IOException, XMLStreamException {
        var names = new LinkedHashMap<String, String>();
        each(zip, "xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("sheet")) {
                names.put(attribute(xml, "name").strip(), attribute(xml, "id"));
            } else if (xml.getLocalName().equals("workbookPr")) {
                var flag = attribute(xml, "date1904");
                from1904 = flag.equals("1") || flag.equals("true");
            }
        });
        return names;
    }

    private Map<String, String> relations(ZipFile zip) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each(zip, "xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                var target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    private List<String> sharedTexts(ZipFile zip) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        var current = new StringBuilder();
        each(zip, "xl/sharedStrings.xml", xml -> {
            if (xml.getLocalName().equals("si")) {
                current.setLength(0);
                text(xml, "si", current);
                texts.add(current.toString());
            }
        });
        return texts;
    }

    /// Collects the text elements under the current one; phonetic hints (`rPh`) are left out.
    private static void text(XMLStreamReader xml, String until, StringBuilder to) throws XMLStreamException {
        var hints = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(until)) {
                    return;
                }
                hints -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    hints++;
                } else if (xml.getLocalName().equals("t") && hints == 0) {
                    to.append(xml.getElementText());
                }
            }
        }
    }

    private static SortedMap<Integer, String[]> sheet(ZipFile zip, String part, List<String> shared, int mostRows)
            throws IOException, XMLStreamException {
        var rows = new TreeMap<Integer, String[]>();
        each(zip, part, xml -> {
            if (!xml.getLocalName().equals("c")) {
                return;
            }
            var at = attribute(xml, "r");
            var kind = attribute(xml, "t");
            var value = cell(xml, kind, shared);
            var column = column(at);
            var row = row(at);
            if (value.isBlank() || column < 0 || column >= MOST_COLUMNS || row <= 0) {
                return;
            }
            if (rows.size() > mostRows) {
                throw new RefusedException(Reason.TOO_MANY_TASKS, "模板中的任务超过 %d 行。请按标段拆分后上传。".formatted(mostRows));
            }
            rows.computeIfAbsent(row, _ -> new String[MOST_COLUMNS])[column] = value.strip();
        });
        return rows;
    }

    private static String cell(XMLStreamReader xml, String kind, List<String> shared) throws XMLStreamException {
        var value = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("v")) {
                    value.append(xml.getElementText());
                } else if (xml.getLocalName().equals("is")) {
                    text(xml, "is", value);
                }
            }
        }
        if (!kind.equals("s")) {
            return kind.equals("e") ? "" : value.toString();
        }
        try {
            var index = Integer.parseInt(value.toString().strip());
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private static int column(String at) {
        var column = 0;
        for (var i = 0; i < at.length() && Character.isLetter(at.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(at.charAt(i)) - 'A' + 1);
            if (column > 20_000) {
                return -1;
            }
        }
        return column - 1;
    }

    private static int row(String at) {
        var digits = at.replaceFirst("^[A-Za-z]+", "");
        return digits.isEmpty() || digits.length() > 7 || !digits.chars().allMatch(Character::isDigit)
                ? -1
                : Integer.parseInt(digits);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    @FunctionalInterface
    private interface Element {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void each(ZipFile zip, String part, Element element) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.at(xml);
                }
            }
        }
    }
}
