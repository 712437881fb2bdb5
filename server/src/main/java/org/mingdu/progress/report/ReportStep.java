package org.mingdu.progress.report;

/// What may be done with a report; `word` is what its `can` list says.
enum ReportStep {
    VERIFY("verify"),
    RETURN("return"),
    APPROVE("approve"),
    WITHDRAW("withdraw");

    private final String word;

    ReportStep(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
