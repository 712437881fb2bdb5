package org.mingdu.notice.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingdu.notice.preference.Medium;
import org.mingdu.notice.preference.Ways;
import org.springframework.stereotype.Component;

/// The ways out that this house has: mail where a server is set, and those that are tried out.
@Component
public class Channels implements Ways {
    private final List<Channel> all;

    Channels(NoticeSettings settings) {
        var found = new ArrayList<Channel>();
        var mail = settings.mail();
        for (var medium : Medium.values()) {
            if (medium == Medium.MAIL && mail != null) {
                found.add(new MailChannel(mail, settings.site()));
            } else if (settings.sandbox().contains(medium)) {
                found.add(new SandboxChannel(medium));
            }
        }
        all = List.copyOf(found);
    }

    @Override
    public List<Way> ways() {
        return all.stream()
                .map(channel -> new Way(channel.medium(), channel.medium().title(), channel.sandbox()))
                .toList();
    }

    Optional<Channel> of(Medium medium) {
        return all.stream().filter(channel -> channel.medium() == medium).findFirst();
    }
}
