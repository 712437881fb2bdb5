package org.mingdu.standard.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Checked;
import org.mingdu.kernel.CreditCode;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.NationalProjectCode;
import org.mingdu.kernel.Open;
import org.mingdu.kernel.StandardField;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reads only: an edition of the standard is made by a migration and never changed afterwards.
@RestController
class FieldApi {
    private static final int LONGEST = 60;

    private final DataStandard standard;

    FieldApi(DataStandard standard) {
        this.standard = standard;
    }

    record Fields(String edition, List<StandardField> items) {}

    @GetMapping("/api/v1/standard/fields")
    @Open(because = "数据标准公开，首次设置的表单也按它填写", action = "查看数据标准")
    Fields fields(@RequestParam(required = false) @Nullable String entity) {
        var edition = standard.edition();
        var fields = edition.fields().stream()
                .filter(field -> entity == null || field.entity().equals(entity))
                .toList();
        return new Fields(edition.code(), fields);
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
