package org.mingdu.notice.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.notice.preference.Medium;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Whether what leaves the house arrives, for who looks after the machine.
@RestController
class DeliveryApi {
    private static final String WHY = "系统管理员据此核对邮件等通知是否送达；日志不含通知内容，沙箱写下的除外";

    private final DeliveryTable deliveries;
    private final Channels channels;

    DeliveryApi(DeliveryTable deliveries, Channels channels) {
        this.deliveries = deliveries;
        this.channels = channels;
    }

    /// @param state whether it sends, only writes down what it would send, or is not set up
    record Gateway(
            Medium medium,
            String name,
            @OneOf({"SENDS", "SANDBOX", "NONE"}) String state) {}

    record Gateways(List<Gateway> items) {}

    @GetMapping("/api/v1/notice-channels")
    @Allows(value = Right.NOTICE_MANAGE, because = WHY, action = "查看通知方式的配置情况")
    Gateways channels() {
        return new Gateways(java.util.Arrays.stream(Medium.values())
                .map(medium -> new Gateway(medium, medium.title(), state(medium)))
                .toList());
    }

    private String state(Medium medium) {
        return channels.of(medium)
                .map(channel -> channel.sandbox() ? "SANDBOX" : "SENDS")
                .orElse("NONE");
    }

    @GetMapping("/api/v1/notice-deliveries")
    @Allows(value = Right.NOTICE_MANAGE, because = WHY, action = "查看通知发送日志")
    ResponseEntity<Page<DeliveryTable.Line>> log(
            Actor actor,
            @RequestParam(required = false) @OneOf({"WAITING", "SENT", "WRITTEN", "SKIPPED", "FAILED"}) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!actor.mayEverywhere(Right.NOTICE_MANAGE)) {
            return Problem.of(HttpStatus.FORBIDDEN, "notice", "not-whole-city", "发送日志涉及全部单位，只有全局的系统管理员可以查看。请联系该管理员。")
                    .answer();
        }
        return ResponseEntity.ok(deliveries.log(actor.tenant(), state, after, Page.limit(limit)));
    }
}
