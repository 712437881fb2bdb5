package org.mingdu.standard.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Checked;
import org.mingdu.kernel.CreditCode;
import org.mingdu.kernel.NationalProjectCode;
import org.mingdu.kernel.OneOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reads only: an edition of the standard is made by a migration and never changed afterwards.
@RestController
class FieldApi {
    private static final String EDITION = "2026.1";
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    FieldApi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Field(
            String entity,
            String code,
            String name,
            String meaning,

            @OneOf({"text", "code", "money", "day", "integer", "decimal", "flag", "uscc", "project-code"})
            String kind,

            @Nullable String unit,
            @Nullable Integer maxLength,
            @Nullable String codeList,
            boolean required,
            @Nullable String source) {}

    record Fields(String edition, List<Field> items) {}

    @GetMapping("/api/v1/standard/fields")
    @Allows(because = "表单、导入和导出都按数据标准", action = "查看数据标准")
    Fields fields(@RequestParam(required = false) @Nullable String entity) {
        List<Field> fields = jdbc.sql("""
                        select f.entity, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
                               f.source
                          from standard.field f
                         where f.edition = :edition
                           and (cast(:entity as text) is null or f.entity = :entity)
                         order by f.entity, f.seq
                        """)
                .param("edition", EDITION)
                .param("entity", entity)
                .query((row, _) -> new Field(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, Integer.class),
                        row.getString(8),
                        row.getBoolean(9),
                        row.getString(10)))
                .list();
        return new Fields(EDITION, fields);
    }

    @GetMapping("/api/v1/check/uscc")
    @Allows(because = "填写时即时校验，不读取任何数据", action = "校验统一社会信用代码")
    Checked creditCode(@RequestParam String value) {
        return CreditCode.check(cut(value));
    }

    @GetMapping("/api/v1/check/project-code")
    @Allows(because = "填写时即时校验，不读取任何数据", action = "校验项目代码")
    Checked projectCode(@RequestParam String value) {
        return NationalProjectCode.check(cut(value));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
