package org.mingdu.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The account PostgreSQL runs under, and the words put before its command line to get there.
///
/// PostgreSQL refuses to run as root. A root process therefore steps down by `setpriv` to an ordinary account, or,
/// where that account could not reach the data (a home of mode 0700), into a user namespace by `unshare`.
/// `--pdeathsig INT` makes PostgreSQL shut down by itself when our process is killed; `setsid` keeps the terminal's
/// Ctrl-C for us, so that the pool is closed before the database.
record Account(List<String> prefix, @Nullable UserPrincipal owner) {
    /// Tries each way with `postgres --version` and takes the first that works.
    static Account able(PostgresBinaries binaries, Path data, Path cluster) throws IOException, InterruptedException {
        var session = List.of("setsid");
        var parting = List.of("setpriv", "--pdeathsig", "INT", "--no-new-privs", "--");
        var ways = new ArrayList<Account>();
        if (runsAsRoot()) {
            var user = ordinaryUser(cluster);
            if (user != null && reachable(data.toRealPath())) {
                var down = List.of(
                        "setpriv",
                        "--reuid=" + user.getName(),
                        "--regid=" + group(user.getName()),
                        "--clear-groups",
                        "--no-new-privs",
                        "--pdeathsig",
                        "INT",
                        "--");
                ways.add(new Account(joined(session, down), user));
                ways.add(new Account(down, user));
            }
            var root = data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("root");
            var apart = List.of("unshare", "-U");
            ways.add(new Account(joined(session, apart, parting), root));
            ways.add(new Account(apart, root));
        } else {
            ways.add(new Account(joined(session, parting), null));
            ways.add(new Account(parting, null));
            ways.add(new Account(session, null));
            ways.add(new Account(List.of(), null));
        }
        var failures = new ArrayList<String>();
        for (var way : ways) {
            var failure = way.failureOf(binaries.program("postgres"));
            if (failure == null) {
                return way;
            }
            failures.add(failure);
        }
        throw new DatabaseUnfit(
                runsAsRoot()
                        ? "内置数据库不能以 root 身份运行，而本机的 setpriv 与 unshare 均不可用。请改用普通用户启动，或安装 util-linux。\n"
                                + failures.getLast()
                        : "内置数据库的程序无法运行：" + failures.getLast());
    }

    List<String> command(Path program, List<String> arguments) {
        return joined(prefix, List.of(program.toString()), arguments);
    }

    /// Hands a file or a whole folder to the account; a no-op where we are that account already.
    void own(Path tree) throws IOException {
        var user = owner;
        if (user == null || Files.getOwner(tree, LinkOption.NOFOLLOW_LINKS).equals(user)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Objects.requireNonNull(Files.getFileAttributeView(
                                file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS))
                        .setOwner(user);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static boolean runsAsRoot() throws IOException {
        return Objects.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"), 0);
    }

    private @Nullable String failureOf(Path postgres) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command(postgres, List.of("--version")))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? null
                    : String.join(" ", prefix) + ": " + said;
        } catch (IOException failure) {
            return failure.getMessage();
        }
    }

    /// Whoever owned the cluster before keeps it; else the account made for us; else nobody.
    private static @Nullable UserPrincipal ordinaryUser(Path cluster) throws IOException {
        if (Files.isDirectory(cluster)) {
            var owner = Files.getOwner(cluster);
            if (Objects.equals(Files.getAttribute(cluster, "unix:uid"), 0)) {
                return null;
            }
            return owner;
        }
        var accounts = FileSystems.getDefault().getUserPrincipalLookupService();
        for (var name : List.of("mingdu", "nobody")) {
            try {
                return accounts.lookupPrincipalByName(name);
            } catch (IOException missing) {
                // The next one, then.
            }
        }
        return null;
    }

    /// Whether somebody without any right of ours could walk down to the folder.
    private static boolean reachable(Path folder) throws IOException {
        for (var step = folder; step != null; step = step.getParent()) {
            if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static String group(String user) throws IOException {
        for (var line : Files.readAllLines(Path.of("/etc/passwd"))) {
            var fields = line.split(":", -1);
            if (fields.length > 3 && (fields[0].equals(user) || fields[2].equals(user))) {
                return fields[3];
            }
        }
        return "65534";
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
