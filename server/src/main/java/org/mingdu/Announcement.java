package org.mingdu;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal where the product is and how to leave it; `./mingdu run` asks for it.
///
/// The file `running` beside the data says the same to the next `./mingdu`: the process and its address.
@Component
@ConditionalOnBooleanProperty("mingdu.announce")
class Announcement {
    private final Path data;
    private final InetAddress bound;

    Announcement(
            @Value("${mingdu.data-directory}") Path data, @Value("${server.address:127.0.0.1}") InetAddress bound) {
        this.data = data.toAbsolutePath().normalize();
        this.bound = bound;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext context)) {
            return;
        }
        WebServer server = context.getWebServer();
        if (server == null) {
            return;
        }
        var address = "http://127.0.0.1:" + server.getPort();
        var lines = new StringBuilder("\n明度已就绪：").append(address).append('\n');
        if (!bound.isLoopbackAddress()) {
            lines.append("其他电脑请用本机的地址访问，端口 ").append(server.getPort()).append("。正式使用请经 HTTPS 反向代理。\n");
        }
        var signIns = data.resolve("demo-sign-ins.txt");
        if (Files.isRegularFile(signIns)) {
            lines.append("\n演示账号（只能在本机登录，口令为本次安装随机生成）：\n");
            Files.readString(signIns)
                    .lines()
                    .forEach(line -> lines.append("  ").append(line).append('\n'));
            lines.append("清除演示数据：./mingdu erase-demo\n");
        }
        lines.append("\n数据目录：").append(data).append("\n停止：按 Ctrl-C\n");
        System.out.println(lines);
        Files.writeString(running(), "%d %s\n".formatted(ProcessHandle.current().pid(), address));
    }

    @PreDestroy
    void leave() throws IOException {
        Files.deleteIfExists(running());
    }

    private Path running() {
        return data.resolve("running");
    }
}
