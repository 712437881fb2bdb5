package org.mingdu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import org.mingdu.access.Founding;
import org.mingdu.backup.CheckRestored;
import org.mingdu.evidence.LogCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// What the operator does from the terminal: `./mingdu erase-demo`, `./mingdu reset-password`, and the second half of
/// `./mingdu drill`. Does one thing and ends.
@Component
@ConditionalOnProperty("mingdu.task")
class Tasks implements ApplicationRunner {
    private final ApplicationContext context;
    private final Founding founding;
    private final CheckRestored restored;
    private final LogCheck log;
    private final String task;
    private final String login;
    private final Path data;

    Tasks(
            ApplicationContext context,
            Founding founding,
            CheckRestored restored,
            LogCheck log,
            @Value("${mingdu.task}") String task,
            @Value("${mingdu.login:}") String login,
            @Value("${mingdu.data-directory}") Path data) {
        this.context = context;
        this.founding = founding;
        this.restored = restored;
        this.log = log;
        this.task = task;
        this.login = login;
        this.data = data.toAbsolutePath().normalize();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SQLException {
        var done = switch (task) {
            case "erase-demo" -> eraseDemo();
            case "reset-password" -> resetPassword();
            case "check" -> check();
            default -> {
                System.out.println("没有名为 " + task + " 的任务。");
                yield false;
            }
        };
        System.exit(SpringApplication.exit(context, () -> done ? 0 : 1));
    }

    private boolean eraseDemo() throws IOException {
        var demo = founding.tenants().stream().filter(Founding.Tenant::demo).toList();
        demo.forEach(tenant -> founding.erase(tenant.id()));
        Files.deleteIfExists(data.resolve("demo-sign-ins.txt"));
        System.out.println(demo.isEmpty() ? "没有演示数据。" : "演示数据已清除，不会再次建立。明度将从首次设置开始；审计日志按规定保留。");
        return true;
    }

    /// What was laid down is whole: its pages, and the log of each tenant, held against heads kept outside.
    private boolean check() throws IOException, SQLException {
        var read = restored.handle();
        System.out.println("已核对 %d 张表、%d 行，页面校验无误。".formatted(read.tables(), read.rows()));
        var whole = true;
        for (var tenant : founding.tenants()) {
            var found = log.check(tenant.id());
            System.out.println("%s：存证 %d 条，%s；已与外部见证的 %d 个签名比对。"
                    .formatted(
                            tenant.name(),
                            found.entries(),
                            found.flaws() == 0 ? "全部相符" : "有 %d 处不符".formatted(found.flaws()),
                            found.outside()));
            found.words().forEach(words -> System.out.println("　" + words));
            whole &= found.flaws() == 0;
        }
        return whole;
    }

    private boolean resetPassword() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "a1";
        if (!founding.resetPassword(login, password)) {
            System.out.println("没有登录名 " + login + "，请核对。");
            return false;
        }
        System.out.println("新口令：" + password + "（首次登录后须修改）");
        return true;
    }
}
