package org.mingdu.notice.delivery;

import org.springframework.web.util.HtmlUtils;

/// A letter as text and as HTML.
///
/// @param site where people open the screens; empty for mails without links
record MailWords(String site) {
    private static final String FOOT = "本邮件由明度自动发出，请勿回复。不想再收到这类邮件，请登录后在“通知设置”中调整。";

    MailWords {
        site = site.replaceAll("/+$", "");
    }

    String plain(Letter letter) {
        var words = new StringBuilder("%s，您好：\n\n".formatted(letter.name()));
        for (var item : letter.items()) {
            words.append(item.subject()).append('\n').append(item.text()).append('\n');
            words.append(site.isEmpty() ? "请登录明度，在“通知”中打开办理。" : site + item.link())
                    .append("\n\n");
        }
        return words.append(FOOT).append('\n').toString();
    }

    String html(Letter letter) {
        var words = new StringBuilder("""
                <!doctype html><html lang="zh-CN"><meta charset="utf-8">
                <body style="font-family:sans-serif;font-size:15px;line-height:1.6;color:#1f2933">
                """);
        words.append("<p>%s，您好：</p>".formatted(safe(letter.name())));
        for (var item : letter.items()) {
            words.append("<p><strong>%s</strong><br>%s<br>".formatted(safe(item.subject()), safe(item.text())));
            words.append(
                    site.isEmpty()
                            ? "请登录明度，在“通知”中打开办理。"
                            : "<a href=\"%s\" style=\"color:#0b57b7\">打开办理</a>".formatted(safe(site + item.link())));
            words.append("</p>");
        }
        return words.append("<p style=\"color:#52606d;font-size:13px\">%s</p></body></html>".formatted(FOOT))
                .toString();
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
