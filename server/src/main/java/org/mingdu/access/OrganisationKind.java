package org.mingdu.access;

/// What an organisation is; names are in the code list `ORGANISATION_KIND`.
public enum OrganisationKind {
    GOVERNMENT,
    AUTHORITY,
    OWNER,
    CONTRACTOR,
    SUPERVISOR,
    DESIGNER,
    CONSULTANT,
    OTHER;

    /// Companies see the lots they are party to; offices see what they own or oversee.
    public boolean isParty() {
        return switch (this) {
            case CONTRACTOR, SUPERVISOR, DESIGNER, CONSULTANT -> true;
            case GOVERNMENT, AUTHORITY, OWNER, OTHER -> false;
        };
    }
}
