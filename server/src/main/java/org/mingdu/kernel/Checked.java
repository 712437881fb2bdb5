package org.mingdu.kernel;

import java.util.List;

/// What a check of an identifier found: the form to keep and, for each fault, a sentence.
public record Checked(boolean valid, String normalised, List<String> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }

    static Checked of(String normalised, List<String> findings) {
        return new Checked(findings.isEmpty(), normalised, findings);
    }
}
