package org.mingdu.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.planfile.ReadOutcome.Read;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mingdu.planfile.ReadOutcome.Refused;
import org.mingdu.planfile.sample.MspdiGenerator;

/// What strangers may upload, by design or by accident: each is refused with its true reason and a sentence that says
/// what to do, or is read.
class HostileFilesTest {
    private static final String ENTITIES = """
            <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            """;

    @TempDir
    Path folder;

    private ReadOutcome read(String name, byte[] bytes) throws IOException {
        return read(name, bytes, Limits.DEFAULT);
    }

    private ReadOutcome read(String name, byte[] bytes, Limits limits) throws IOException {
        var file = Files.write(folder.resolve("upload"), bytes);
        return PlanFileReader.read(file, name, limits);
    }

    private ReadOutcome read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused refused(ReadOutcome outcome, Reason reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .as(refused.toString())
                                .isEqualTo(reason));
        var refused = (Refused) outcome;
        // A sentence in Chinese that ends as one, and nothing of the machine in it.
        assertThat(refused.sentence())
                .matches("(?s).*[\\u4e00-\\u9fff].*。$")
                .doesNotContain("Exception", "org.", "java.");
        return refused;
    }

    private static Read taken(ReadOutcome outcome, int tasks, int links) {
        assertThat(outcome).isInstanceOf(Read.class);
        var read = (Read) outcome;
        assertThat(read.plan().tasks()).hasSize(tasks);
        assertThat(read.plan().links()).hasSize(links);
        return read;
    }

    @Test
    void the_small_plans_are_whole_before_they_are_broken() throws IOException {
        assertThat(taken(read("a.xml", SmallPlans.mspdi()), 2, 1).findings()).isEmpty();
        assertThat(taken(read("a.xml", SmallPlans.pmxml("10", "101")), 2, 1).findings())
                .isEmpty();
        assertThat(taken(read("a.xer", SmallPlans.xer("10", 101, 102)), 3, 1).findings())
                .isEmpty();
    }

    @Test
    void a_document_type_is_refused_before_any_parser_sees_it() throws IOException {
        var inMicrosoft =
                SmallPlans.mspdi().replace("<Project ", ENTITIES + "<Project ").replace("小计划", "&c;");
        refused(read("a.xml", inMicrosoft), Reason.DOCTYPE_FORBIDDEN);
        refused(
                read(
                        "a.xml",
                        inMicrosoft
                                .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
                                .getBytes(StandardCharsets.UTF_16)),
                Reason.DOCTYPE_FORBIDDEN);
        refused(
                read(
                        "a.xml",
                        SmallPlans.pmxml("10", "101").replace("<APIBusinessObjects", ENTITIES + "<APIBusinessObjects")),
                Reason.DOCTYPE_FORBIDDEN);
        refused(
                read("a.xml", "<!--" + "x".repeat(30_000) + "--><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><Project/>"),
                Reason.DOCTYPE_FORBIDDEN);
        // Hidden behind more comment than is looked through.
        refused(read("a.xml", "<!--" + "x".repeat(70_000) + "--><!DOCTYPE a []><Project/>"), Reason.DAMAGED);
    }

    @Test
    void an_encoding_made_to_hide_something_is_refused() throws IOException {
        var text = SmallPlans.mspdi();
        refused(read("a.xml", text.replace("UTF-8", "UTF-7")), Reason.ENCODING_NOT_TAKEN);
        refused(read("a.xml", text.replace("UTF-8", "IBM037")), Reason.ENCODING_NOT_TAKEN);
        refused(read("a.xml", text.getBytes(Charset.forName("UTF-32BE"))), Reason.ENCODING_NOT_TAKEN);
        // Wide text that says it is narrow.
        refused(read("a.xml", text.getBytes(StandardCharsets.UTF_16LE)), Reason.ENCODING_NOT_TAKEN);
    }

    @Test
    void xml_in_the_encodings_people_use_is_read() throws IOException {
        var wide = SmallPlans.mspdi().replace("UTF-8", "UTF-16");
        assertThat(taken(read("a.xml", wide.getBytes(StandardCharsets.UTF_16)), 2, 1)
                        .plan()
                        .title())
                .isEqualTo("小计划");
        var chinese = SmallPlans.mspdi().replace("UTF-8", "GBK");
        assertThat(taken(read("a.xml", chinese.getBytes(Charset.forName("GBK"))), 2, 1)
                        .plan()
                        .title())
                .isEqualTo("小计划");
        taken(read("a.xml", "\uFEFF" + SmallPlans.mspdi()), 2, 1);
        taken(read("a.xml", "\uFEFF" + SmallPlans.pmxml("10", "101")), 2, 1);
    }

    @Test
    void xer_is_read_in_the_encodings_p6_writes() throws IOException {
        var text = SmallPlans.xer("10", 101, 102);
        for (var charset : new String[] {"UTF-8", "GBK", "GB18030"}) {
            var plan = taken(read("a.xer", text.getBytes(Charset.forName(charset))), 3, 1)
                    .plan();
            assertThat(plan.tasks()).extracting(PlanTask::name).contains("土方开挖", "混凝土浇筑");
        }
        var western = text.replaceAll("[\\u4e00-\\u9fff]+", "Br\u00fccke");
        assertThat(taken(read("a.xer", western.getBytes(Charset.forName("windows-1252"))), 3, 1)
                        .plan()
                        .tasks())
                .extracting(PlanTask::name)
                .contains("Br\u00fccke");
        // A text editor has put its mark in front.
        taken(read("a.xer", "\uFEFF" + text), 3, 1);
        refused(read("a.xer", text.getBytes(StandardCharsets.UTF_16)), Reason.ENCODING_NOT_TAKEN);
        refused(read("a.xer", text.getBytes(StandardCharsets.UTF_16LE)), Reason.ENCODING_NOT_TAKEN);
    }

    @Test
    void a_loop_is_named_task_by_task() throws IOException {
        var xml = SmallPlans.mspdi("1", SmallPlans.link(1))
                .replace("</Duration>", "</Duration>")
                .replaceFirst(
                        "<DurationFormat>7</DurationFormat></Task>",
                        "<DurationFormat>7</DurationFormat>" + SmallPlans.link(2) + "</Task>");
        assertThat(refused(read("a.xml", xml), Reason.LOOP).sentence()).contains("任务1", "任务2", "→");
        assertThat(refused(read("a.xer", SmallPlans.xer("10", 101, 102, 102, 101)), Reason.LOOP)
                        .sentence())
                .contains("土方开挖", "混凝土浇筑");
    }

    @Test
    void a_calendar_that_is_not_there_is_refused_and_named() throws IOException {
        assertThat(refused(read("a.xml", SmallPlans.mspdi("77", "")), Reason.UNKNOWN_CALENDAR))
                .satisfies(refused -> assertThat(refused.sentence()).contains("任务 2“任务2”", "77"))
                .satisfies(refused -> assertThat(refused.detail()).matches("第 \\d+ 行"));
        assertThat(refused(read("a.xml", SmallPlans.pmxml("77", "101")), Reason.UNKNOWN_CALENDAR)
                        .sentence())
                .contains("A102", "作业102", "77");
        assertThat(refused(read("a.xer", SmallPlans.xer("77", 101, 102)), Reason.UNKNOWN_CALENDAR)
                        .sentence())
                .contains("A102", "77");
        // Without a calendar of its own a task has the project's.
        taken(read("a.xml", SmallPlans.mspdi("-1", "")), 2, 0);
    }

    @Test
    void a_link_to_nowhere_is_left_out_and_told() throws IOException {
        var microsoft = taken(read("a.xml", SmallPlans.mspdi("1", SmallPlans.link(1) + SmallPlans.link(99))), 2, 1);
        assertThat(microsoft.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.where()).matches("第 \\d+ 行");
            assertThat(finding.text()).contains("任务 2“任务2”", "99", "已略过");
        });
        var primavera = taken(read("a.xml", SmallPlans.pmxml("10", "999")), 2, 0);
        assertThat(primavera.findings()).extracting(Finding::text).anyMatch(text -> text.contains("999"));
        var xer = taken(read("a.xer", SmallPlans.xer("10", 999, 102)), 3, 0);
        assertThat(xer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("999"));
    }

    @Test
    void what_was_cut_off_on_the_way_is_refused_wherever_it_was_cut() throws IOException {
        for (var text : new String[] {SmallPlans.mspdi(), SmallPlans.pmxml("10", "101")}) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int share = 5; share <= 95; share += 15) {
                refused(read("a.xml", Arrays.copyOf(bytes, bytes.length * share / 100)), Reason.DAMAGED);
            }
        }
        var xer = SmallPlans.xer("10", 101, 102).getBytes(StandardCharsets.UTF_8);
        for (int share = 5; share <= 95; share += 15) {
            refused(read("a.xer", Arrays.copyOf(xer, xer.length * share / 100)), Reason.DAMAGED);
        }
    }

    @Test
    void a_compound_file_that_only_says_it_is_a_plan_is_damaged() throws IOException {
        var bytes = compound("\u0001CompObj", "MSProject.Project.9");
        var outcome = read("a.mpp", bytes);
        assertThat(outcome).isInstanceOf(Refused.class);
        // A length made of letters asks for more memory than there is.
        assertThat(((Refused) outcome).reason()).isIn(Reason.DAMAGED, Reason.TOO_MUCH_MEMORY);
        assertThat(refused(read("a.mpp", Arrays.copyOf(bytes, 1_000)), Reason.FORMAT_NOT_TAKEN)
                        .sentence())
                .contains("也可能已损坏");
        refused(read("a.mpp", compound("WordDocument", "Word.Document.8")), Reason.FORMAT_NOT_TAKEN);
        refused(read("a.xlsx", compound("EncryptedPackage", "secret")), Reason.PASSWORD_PROTECTED);
    }

    @Test
    void a_real_plan_of_microsoft_cut_off_anywhere_is_refused() throws IOException {
        var plans = PublicPlans.folder();
        assumeTrue(plans.isPresent(), PublicPlans.WHERE);
        var bytes = Files.readAllBytes(plans.get().resolve("mpxj/mpp14relations.mpp"));
        for (int share = 10; share <= 90; share += 20) {
            var outcome = read("a.mpp", Arrays.copyOf(bytes, bytes.length * share / 100));
            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(((Refused) outcome).reason())
                    .isIn(Reason.DAMAGED, Reason.FORMAT_NOT_TAKEN, Reason.READER_FAILED);
        }
    }

    private static byte[] compound(String stream, String text) throws IOException {
        try (var file = new POIFSFileSystem()) {
            file.createDocument(
                    new java.io.ByteArrayInputStream(text.repeat(500).getBytes(StandardCharsets.US_ASCII)), stream);
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void the_bytes_decide_and_the_name_only_adds_a_word() throws IOException {
        var misnamed = taken(read("计划.mpp", SmallPlans.mspdi()), 2, 1);
        assertThat(misnamed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains(".mpp", "已按内容读取"));
        for (var name : new String[] {"a.exe", "a.jsp", "a.xml.html", "a.JS", "a.xml\0.exe"}) {
            refused(read(name, SmallPlans.mspdi()), Reason.WRONG_EXTENSION);
        }
        refused(read("a.mpp", "只是一段文字，不是计划"), Reason.UNKNOWN_FORMAT);
        refused(read("a.xml", "<html><body/></html>"), Reason.FORMAT_NOT_TAKEN);
        refused(read("a.mpp", "%PDF-1.7 ..."), Reason.FORMAT_NOT_TAKEN);
        refused(read("a.mpp", "MPX,Microsoft Project for Windows,4.0,ANSI"), Reason.FORMAT_NOT_TAKEN);
        refused(read("a.pod", new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 115, 114}), Reason.FORMAT_NOT_TAKEN);
    }

    @Test
    void nothing_and_next_to_nothing_are_refused() throws IOException {
        refused(read("a.mpp", new byte[0]), Reason.EMPTY_FILE);
        refused(read("a.xml", " \n\t "), Reason.UNKNOWN_FORMAT);
        refused(read("a.xml", "<"), Reason.DAMAGED);
        refused(
                read("a.xml", "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks/></Project>"),
                Reason.NO_TASKS);
        refused(read("a.xer", "ERMHDR\t8.2\r\n%E\r\n"), Reason.DAMAGED);
    }

    @Test
    void what_is_larger_than_allowed_is_not_even_opened() throws IOException {
        var refused = refused(
                read("a.xml", SmallPlans.mspdi().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT.withBytes(1_000)),
                Reason.FILE_TOO_LARGE);
        assertThat(refused.sentence()).contains("上限 1 KB");
        refused(read("a.xml", generated(40), Limits.DEFAULT.withTasks(20)), Reason.TOO_MANY_TASKS);
    }

    private static byte[] generated(int activities) throws IOException {
        var bytes = new ByteArrayOutputStream();
        MspdiGenerator.write(bytes, activities, 7);
        return bytes.toByteArray();
    }

    @Test
    void elements_without_end_and_attributes_without_number_break_nothing() throws IOException {
        var deep = SmallPlans.mspdi().replace("<Tasks>", "<Tasks>" + "<Task>".repeat(200_000));
        refused(read("a.xml", deep), Reason.TOO_DEEP);
        var attributes = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        refused(read("a.xml", SmallPlans.mspdi().replace("<Tasks>", "<Tasks" + attributes + ">")), Reason.DAMAGED);
        refused(
                read("a.xer", SmallPlans.xer("10", 101, 102).replace("%E", "%R\t" + "x\t".repeat(1_000_000) + "\r\n")),
                Reason.DAMAGED);
    }

    @Test
    void dates_and_durations_out_of_this_world_are_refused() throws IOException {
        refused(read("a.xml", SmallPlans.mspdi().replace("2026-03-03T17", "9026-03-03T17")), Reason.ABSURD_DATE);
        refused(read("a.xml", SmallPlans.mspdi().replace("PT16H", "PT99999999H")), Reason.ABSURD_DATE);
    }

    @Test
    void names_that_steer_the_screen_are_made_plain() throws IOException {
        var read = taken(read("a.xml", SmallPlans.mspdi().replace("任务2", "任\u202e务\u20662&#10;=cmd()")), 2, 1);
        assertThat(read.plan().tasks().getLast().name()).isEqualTo("任务2 =cmd()");
    }

    @Test
    void a_packed_file_that_swells_or_hides_another_is_refused() throws IOException {
        refused(read("a.xlsx", zip(Map.of("xl/workbook.xml", new byte[30 << 20]))), Reason.ARCHIVE_DAMAGED);
        refused(read("a.xlsx", zip(parts("xl/media/image1.bin", new byte[30 << 20]))), Reason.ARCHIVE_TOO_LARGE);
        refused(
                read("a.xlsx", zip(parts("xl/embeddings/x.bin", zip(parts("y", new byte[9]))))),
                Reason.ARCHIVE_TOO_LARGE);
        var many = new LinkedHashMap<>(parts("z", new byte[1]));
        for (int i = 0; i < 300; i++) {
            many.put("part" + i, new byte[1]);
        }
        refused(read("a.xlsx", zip(many)), Reason.ARCHIVE_TOO_LARGE);
        refused(read("a.xlsx", zip(parts("../../etc/passwd", new byte[1]))), Reason.ARCHIVE_DAMAGED);
        refused(
                read(
                        "a.xlsx",
                        zip(parts(
                                "xl/worksheets/sheet1.xml",
                                ("<?xml version=\"1.0\"?>" + ENTITIES + "<x>&c;</x>")
                                        .getBytes(StandardCharsets.UTF_8)))),
                Reason.DOCTYPE_FORBIDDEN);
        refused(
                read(
                        "a.docx",
                        zip(Map.of(
                                "[Content_Types].xml",
                                "<Types/>".getBytes(StandardCharsets.UTF_8),
                                "word/document.xml",
                                "<d/>".getBytes(StandardCharsets.UTF_8)))),
                Reason.FORMAT_NOT_TAKEN);
        var whole = zip(parts("z", new byte[100]));
        refused(read("a.xlsx", Arrays.copyOf(whole, whole.length / 2)), Reason.ARCHIVE_DAMAGED);
    }

    /// What makes a workbook, and one part more.
    private static Map<String, byte[]> parts(String name, byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
        parts.put(name, bytes);
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream((OutputStream) bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
