package org.mingdu.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Follows the references of an XML plan before the reading library sees it: the library passes silently over a
/// calendar or a predecessor that is nowhere in the file, and the dates would then be wrong without a word.
///
/// Microsoft and P6 name the same things differently; both put what belongs to a record right under it.
final class XmlReferences {
    /// Real files stay below twenty.
    private static final int DEEPEST = 90;

    private static final int MOST_TOLD = 50;

    private static final XMLInputFactory XML = factory();

    private static final Map<String, Fields> RECORDS = Map.of(
            "Calendar", new Fields(Set.of("UID", "ObjectId")),
            "Task", new Fields(Set.of("UID", "ID", "Name", "CalendarUID")),
            "Activity", new Fields(Set.of("ObjectId", "Id", "Name", "CalendarObjectId")),
            "PredecessorLink", new Fields(Set.of("PredecessorUID", "CrossProject")),
            "Relationship", new Fields(Set.of("PredecessorActivityObjectId", "SuccessorActivityObjectId")));

    private record Fields(Set<String> names) {}

    private record Open(String name, int depth, int line, Map<String, String> values) {}

    private record Reference(String from, String to, int line) {}

    private final Set<String> calendars = new HashSet<>();
    private final Set<String> tasks = new HashSet<>();
    private final Map<String, Reference> calendarsWanted = new TreeMap<>();
    private final List<Reference> tasksWanted = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private XmlReferences() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Refuses an unknown calendar and reports predecessors that are not there; answers how the text is encoded.
    static Charset check(InputStream in, Report report) throws IOException {
        var references = new XmlReferences();
        Charset charset;
        try {
            var xml = XML.createXMLStreamReader(in);
            var told = xml.getCharacterEncodingScheme() == null ? xml.getEncoding() : xml.getCharacterEncodingScheme();
            charset = told == null ? StandardCharsets.UTF_8 : Charset.forName(told);
            references.follow(xml);
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            throw new RefusedException(
                    Reason.DAMAGED,
                    "XML 文件已损坏、不完整，或含有无法解析的内容%s，未导入任何数据。请用原软件打开确认后重新导出。"
                            .formatted(at == null ? "" : "（第 %d 行附近）".formatted(at.getLineNumber())),
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        references.judge(report);
        return charset;
    }

    private void follow(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new RefusedException(
                                Reason.TOO_DEEP,
                                "文件的嵌套层次过深，无法读取。请在原软件中精简后重新导出。",
                                "第 %d 行".formatted(xml.getLocation().getLineNumber()));
                    }
                    if (begins(xml, depth)) {
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!open.isEmpty() && open.getLast().depth() == depth) {
                        take(open.removeLast());
                    }
                    depth--;
                }
                default -> {}
            }
        }
    }

    /// True when the element was read to its end.
    private boolean begins(XMLStreamReader xml, int depth) throws XMLStreamException {
        var name = xml.getLocalName();
        if (!open.isEmpty() && open.getLast().depth() == depth - 1) {
            var record = open.getLast();
            var fields = RECORDS.get(record.name());
            if (fields != null && fields.names().contains(name)) {
                record.values().putIfAbsent(name, xml.getElementText().strip());
                return true;
            }
        }
        if (RECORDS.containsKey(name)) {
            open.add(new Open(name, depth, xml.getLocation().getLineNumber(), new HashMap<>()));
        }
        return false;
    }

    private void take(Open record) {
        var values = record.values();
        switch (record.name()) {
            case "Calendar" -> calendars.add(values.getOrDefault("UID", values.getOrDefault("ObjectId", "")));
            case "Task" -> task(record, "UID", "ID", "CalendarUID");
            case "Activity" -> task(record, "ObjectId", "Id", "CalendarObjectId");
            case "PredecessorLink" -> {
                if (!values.getOrDefault("CrossProject", "0").equals("1") && !open.isEmpty()) {
                    var task = open.getLast();
                    tasksWanted.add(new Reference(
                            words(task.values(), "ID"), values.getOrDefault("PredecessorUID", ""), record.line()));
                }
            }
            case "Relationship" -> {
                var to = values.getOrDefault("SuccessorActivityObjectId", "");
                var from = values.getOrDefault("PredecessorActivityObjectId", "");
                tasksWanted.add(new Reference("作业（编号 %s）".formatted(to), from, record.line()));
                tasksWanted.add(new Reference("作业（编号 %s）".formatted(from), to, record.line()));
            }
            default -> {}
        }
    }

    private void task(Open record, String id, String shownId, String calendar) {
        var values = record.values();
        tasks.add(values.getOrDefault(id, ""));
        var wanted = values.getOrDefault(calendar, "");
        if (!wanted.isEmpty() && !wanted.equals("-1")) {
            calendarsWanted.putIfAbsent(wanted, new Reference(words(values, shownId), wanted, record.line()));
        }
    }

    private static String words(Map<String, String> task, String shownId) {
        var name = task.getOrDefault("Name", "");
        return "任务 %s“%s”"
                .formatted(
                        shown(task.getOrDefault(shownId, "")), name.length() > 40 ? name.substring(0, 40) + "…" : name);
    }

    private static String shown(String id) {
        return id.length() > 40 ? id.substring(0, 40) + "…" : id;
    }

    private void judge(Report report) {
        calendarsWanted.forEach((calendar, by) -> {
            if (!calendars.contains(calendar)) {
                throw new RefusedException(
                        Reason.UNKNOWN_CALENDAR,
                        "%s使用的日历（编号 %s）在文件里找不到。请在原软件中为它指定日历后重新导出。".formatted(by.from(), shown(calendar)),
                        "第 %d 行".formatted(by.line()));
            }
        });
        var missing = tasksWanted.stream()
                .filter(wanted -> !tasks.contains(wanted.to()))
                .toList();
        missing.stream()
                .limit(MOST_TOLD)
                .forEach(wanted -> report.warning(
                        "第 %d 行".formatted(wanted.line()),
                        "%s的一条前后关系指向文件里没有的任务（编号 %s），已略过。请核对是否漏导出。".formatted(wanted.from(), shown(wanted.to()))));
        if (missing.size() > MOST_TOLD) {
            report.warning("文件", "另有 %d 条前后关系指向文件里没有的任务，已略过。".formatted(missing.size() - MOST_TOLD));
        }
    }
}
