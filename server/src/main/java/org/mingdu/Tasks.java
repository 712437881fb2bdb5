package org.mingdu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.mingdu.access.Founding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// What the operator does from the terminal: `./mingdu erase-demo`, `./mingdu reset-password`. Does one thing and ends.
@Component
@ConditionalOnProperty("mingdu.task")
class Tasks implements ApplicationRunner {
    private final ApplicationContext context;
    private final Founding founding;
    private final String task;
    private final String login;
    private final Path data;

    Tasks(
            ApplicationContext context,
            Founding founding,
            @Value("${mingdu.task}") String task,
            @Value("${mingdu.login:}") String login,
            @Value("${mingdu.data-directory}") Path data) {
        this.context = context;
        this.founding = founding;
        this.task = task;
        this.login = login;
        this.data = data.toAbsolutePath().normalize();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var done = switch (task) {
            case "erase-demo" -> eraseDemo();
            case "reset-password" -> resetPassword();
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
