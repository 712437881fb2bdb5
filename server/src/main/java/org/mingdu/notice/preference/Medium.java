package org.mingdu.notice.preference;

/// A way out of the house. The inbox is none: it is always told.
public enum Medium {
    MAIL("邮件"),
    SMS("短信"),
    WECOM("企业微信"),
    DINGTALK("钉钉"),
    ZHEZHENGDING("浙政钉");

    private final String title;

    Medium(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
