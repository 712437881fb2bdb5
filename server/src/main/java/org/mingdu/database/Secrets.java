package org.mingdu.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of the embedded database: random for each installation, in a file only its owner reads.
record Secrets(String superuser, String owner, String app) {
    static Secrets in(Path data) throws IOException {
        var file = data.resolve("database.secrets");
        if (!Files.exists(file)) {
            var text = "superuser=%s\nowner=%s\napp=%s\n".formatted(random(), random(), random());
            var half = data.resolve(".database.secrets");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        var read = new Properties();
        read.load(new StringReader(Files.readString(file)));
        return new Secrets(value(read, "superuser"), value(read, "owner"), value(read, "app"));
    }

    private static String value(Properties read, String key) {
        var value = read.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new DatabaseUnfit("文件 database.secrets 缺少 %s 一行，无法登录内置数据库。请从备份恢复该文件。".formatted(key));
        }
        return value;
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[not shown]";
    }
}
