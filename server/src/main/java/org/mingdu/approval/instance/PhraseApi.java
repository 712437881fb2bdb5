package org.mingdu.approval.instance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// 常用语, everybody's own.
@RestController
class PhraseApi {
    private static final List<String> USUAL = List.of("同意。", "拟同意，请领导审定。", "请按程序办理。", "请补充材料后再报。");

    private final PhraseTable phrases;

    PhraseApi(PhraseTable phrases) {
        this.phrases = phrases;
    }

    /// @param own whether they are one's own, and not those everybody begins with
    record Phrases(List<String> items, boolean own) {}

    record Form(
            @NotNull(message = "缺少常用语，请刷新后重试。") @Size(max = 20, message = "常用语最多 20 条，请删去不用的。")
            List<@NotBlank(message = "常用语不能为空，请填写或删去。") @Size(max = 200, message = "每条常用语最多 200 个字，请精简。") String>
                    items) {}

    @GetMapping("/api/v1/approval-phrases")
    @Allows(because = "人人有自己的常用语", action = "查看常用语")
    Phrases phrases(Actor actor) {
        var own = phrases.of(actor);
        return own.isEmpty() ? new Phrases(USUAL, false) : new Phrases(own, true);
    }

    /// An empty list brings the usual ones back.
    @PutMapping("/api/v1/approval-phrases")
    @Allows(because = "人人有自己的常用语", action = "保存常用语")
    Phrases save(Actor actor, @Valid @RequestBody Form form) {
        phrases.replace(
                actor, form.items().stream().map(String::strip).distinct().toList());
        return phrases(actor);
    }
}
