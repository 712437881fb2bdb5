package org.mingdu.access.edge;

import static org.mingdu.kernel.Speech.say;

import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;

/// What the edge itself refuses, in words that tell what to do.
final class Refusals {
    private Refusals() {}

    static Problem signInFirst() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "access", "signed-out", "登录已失效，请重新登录。已填写的内容没有丢失。");
    }

    static Problem tokenEnded() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "access", "token-ended", "令牌无效、已过期或已被吊销，请用接口账号的密钥重新取得令牌。");
    }

    static Problem tooOften(long seconds) {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "access",
                        "too-often",
                        say("接口账号调用过于频繁，请 %d 秒后再试，并降低调用频次。", seconds))
                .with("retryAfterSeconds", seconds);
    }

    static Problem noMachines() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "no-machines", "此事须由人员登录后办理，接口账号不能调用。");
    }

    static Problem noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "no-right", "您没有进行此项操作的权限。需要时请联系本单位管理员授权。");
    }

    static Problem passwordMustChange() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "password-must-change", "请先修改口令，再进行其他操作。");
    }

    static Problem codeFirst() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "code-first", "还差一步：请完成登录的第二步（通行密钥或动态口令），再进行其他操作。");
    }

    static Problem enrolFirst() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "enrol-first", "安全策略要求您使用两步验证，请先添加通行密钥或启用动态口令，再进行其他操作。");
    }

    static Problem stepUpNeeded() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "step-up-needed", "办理此事前须再次核实身份，请输入口令、动态口令或用通行密钥后继续。");
    }

    static Problem shownOnce() {
        return Problem.of(HttpStatus.CONFLICT, "access", "shown-once", "已办理。其中的密钥只显示一次，没有看到的请重新办理。");
    }

    static Problem forged() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "forged", "请求缺少防伪标记，可能来自其他网站。请刷新页面后重试。");
    }

    static Problem keyMissing() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "access",
                "idempotency-key-missing",
                "写入请求须带 Idempotency-Key（UUID），以便网络中断后安全重试。");
    }

    static Problem keyReused() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "access",
                "idempotency-key-reused",
                "同一个 Idempotency-Key 已用于另一份内容。请为新的操作换一个新的值。");
    }

    static Problem notAForm() {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "kernel", "media-type", "内容类型不受支持，请使用 application/json。");
    }

    static Problem unfit() {
        return Problem.of(HttpStatus.BAD_REQUEST, "kernel", "malformed", "请求地址或内容含有不能识别的字符，请检查后重试。");
    }

    static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "access", "too-large", "提交的内容过大，请减少后重试。");
    }

    static Problem malformed(String sentence) {
        return Problem.of(HttpStatus.BAD_REQUEST, "kernel", "malformed", sentence);
    }

    /// What was not foreseen; `number` finds it in the log.
    static Problem fault(String number) {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "kernel",
                "fault",
                "系统出了故障，本次操作没有生效。请稍后重试；如仍不行，请将故障编号 " + number + " 告知管理员。");
    }

    static Problem tryAgain() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "access", "try-again", "系统正忙，本次操作没有生效，请稍后重试。");
    }
}
