package org.mingdu.notice.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.mingdu.notice.delivery.NoticeSettings.Mail;
import org.mingdu.notice.preference.Medium;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Mail by SMTP: plain text and HTML of the same words.
final class MailChannel implements Channel {
    private static final String PATIENCE = "10000";

    private final JavaMailSenderImpl sender;
    private final String from;
    private final MailWords words;

    MailChannel(Mail mail, String site) {
        from = mail.from();
        words = new MailWords(site);
        sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!mail.user().isEmpty()) {
            sender.setUsername(mail.user());
            sender.setPassword(mail.password());
        }
        sender.setJavaMailProperties(properties(mail));
    }

    private static Properties properties(Mail mail) {
        var properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(!mail.user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        switch (mail.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
        }
        return properties;
    }

    @Override
    public Medium medium() {
        return Medium.MAIL;
    }

    @Override
    public boolean sandbox() {
        return false;
    }

    @Override
    public Sent send(Letter letter) {
        if (letter.email() == null) {
            return new Sent.Hopeless("没有登记电子邮箱");
        }
        try {
            sender.send(message(letter, letter.email()));
            return new Sent.Taken();
        } catch (AddressException notAnAddress) {
            return new Sent.Hopeless("电子邮箱地址有误");
        } catch (MailAuthenticationException refused) {
            return new Sent.Failed("邮件服务器不接受所配置的账号");
        } catch (MailSendException failure) {
            return refusedForGood(failure)
                    ? new Sent.Hopeless("邮件服务器不接受该地址")
                    : new Sent.Failed("邮件服务器没有接收：" + cause(failure));
        } catch (MailException | MessagingException failure) {
            return new Sent.Failed("邮件没有发出：" + cause(failure));
        }
    }

    private MimeMessage message(Letter letter, String to) throws MessagingException {
        var message = new Numbered(sender, "<%s@mingdu>".formatted(letter.id()));
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
        helper.setText(words.plain(letter), words.html(letter));
        // Nobody's holiday reply is waited for.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /// A mail that had to be sent again keeps its number, so that a mailbox may show it once.
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(JavaMailSenderImpl sender, String number) {
            super(sender.getSession());
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }

    /// The server answered that this address never takes mail (5xx).
    private static boolean refusedForGood(MailSendException failure) {
        return failure.getFailedMessages().values().stream()
                .anyMatch(why -> why instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    private static String cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
