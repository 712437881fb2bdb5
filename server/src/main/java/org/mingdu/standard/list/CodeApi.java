package org.mingdu.standard.list;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CodeApi {
    private static final String WHY_READ = "代码表人人可见，填写和筛选时要选择";

    private final CodeItemTable items;
    private final Trail trail;

    CodeApi(CodeItemTable items, Trail trail) {
        this.items = items;
        this.trail = trail;
    }

    record Lists(List<Coded> items) {}

    record Shown(String code, String name, List<CodeItemTable.Item> items, List<String> can) {}

    @FieldsOf("codeItem")
    record Form(
            String name, @Nullable Boolean active, @Nullable Integer seq) {}

    @GetMapping("/api/v1/standard/code-lists")
    @Allows(because = WHY_READ, action = "查看代码表目录")
    Lists lists() {
        return new Lists(items.lists());
    }

    @GetMapping("/api/v1/standard/code-lists/{code}")
    @Allows(because = WHY_READ, action = "查看代码表")
    ResponseEntity<Shown> list(Actor actor, @PathVariable String code) {
        return items.list(code)
                .map(list -> ResponseEntity.ok(new Shown(
                        list.code(),
                        list.name(),
                        items.items(actor.tenant(), code),
                        !list.fixed() && actor.mayEverywhere(Right.STANDARD_EDIT) ? List.of("edit") : List.of())))
                .orElseGet(() -> Problem.notFound().answer());
    }

    /// Adds or changes one; nothing is ever taken out, since records may carry it: it is switched off.
    @PutMapping("/api/v1/standard/code-lists/{code}/items/{item}")
    @Allows(value = Right.STANDARD_EDIT, because = "代码表由业务管理员维护", action = "维护代码表")
    ResponseEntity<CodeItemTable.Item> save(
            Actor actor, @PathVariable String code, @PathVariable String item, @Valid @RequestBody Form form) {
        var list = items.list(code);
        if (list.isEmpty() || !item.matches("[A-Za-z0-9_]{1,40}")) {
            return Problem.notFound().answer();
        }
        if (list.get().fixed() || !actor.mayEverywhere(Right.STANDARD_EDIT)) {
            return Problem.of(HttpStatus.FORBIDDEN, "standard", "fixed", "该代码表由系统固定，不能修改。")
                    .answer();
        }
        var saved = new CodeItemTable.Item(
                item, form.name().strip(), !Boolean.FALSE.equals(form.active()), form.seq() == null ? 999 : form.seq());
        items.save(actor.tenant(), code, saved);
        trail.say("%s：%s %s%s".formatted(list.get().name(), item, saved.name(), saved.active() ? "" : "（停用）"));
        return ResponseEntity.ok(saved);
    }
}
