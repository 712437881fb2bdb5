package org.mingdu.notice.delivery;

import java.util.stream.Collectors;
import org.mingdu.notice.preference.Medium;

/// Stands in for a gateway until a site has one: sends nothing and says what it would have sent, to whom.
record SandboxChannel(Medium medium) implements Channel {
    @Override
    public boolean sandbox() {
        return true;
    }

    @Override
    public Sent send(Letter letter) {
        var to = medium == Medium.MAIL ? letter.email() : letter.mobile();
        if (to == null) {
            return new Sent.Hopeless(medium == Medium.MAIL ? "没有登记电子邮箱" : "没有登记手机");
        }
        return new Sent.Written("致 %s（%s）：%s"
                .formatted(
                        letter.name(),
                        masked(to),
                        letter.items().stream()
                                .map(item -> "【%s】%s".formatted(item.subject(), item.text()))
                                .collect(Collectors.joining(" "))));
    }

    /// Who reads the log needs no addresses.
    private static String masked(String address) {
        return address.substring(0, Math.min(3, address.length())) + "****";
    }
}
