package org.mingdu.demo.trade;

import java.util.Random;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// The kinds of work the demo city has, with what the register says of each.
public enum Trade {
    SCHOOL(Site.SPRING_STOP, 1.2, "HOUSING", "P"),
    HOSPITAL(Site.SPRING_STOP, 1.4, "HOUSING", "Q"),
    HOUSING(Site.SPRING_STOP, 1.3, "HOUSING", "K"),
    OUTDOOR(Site.SEVEN, 1.2, "HOUSING", "N"),
    ROAD(Site.SPRING_STOP, 1.2, "MUNICIPAL", "N"),
    PIPEWORK(Site.SEVEN, 1.1, "MUNICIPAL", "D"),
    HIGHWAY(Site.SPRING_STOP, 1.5, "TRANSPORT", "G"),
    METRO(Site.SPRING_STOP, 1.7, "TRANSPORT", "G"),
    OLD_ESTATE(Site.SEVEN, 1.1, "OLD_ESTATE", "N"),
    RESERVOIR(Site.SPRING_STOP, 1.4, "WATER", "N"),
    RIVER(Site.SPRING_STOP, 1.3, "WATER", "N"),
    SEWAGE(Site.SPRING_STOP, 1.2, "ECOLOGY", "N"),
    INFORMATION(Site.OFFICE, 1.0, "INFORMATION", "I"),
    FARMLAND(Site.SEVEN, 1.1, "FISCAL", "A"),
    LIVELIHOOD(Site.SEVEN, 1.0, "LIVELIHOOD", "N");

    private final Site usual;
    private final double pace;
    private final String type;
    private final String industry;

    Trade(Site usual, double pace, String type, String industry) {
        this.usual = usual;
        this.pace = pace;
        this.type = type;
        this.industry = industry;
    }

    /// A plan for a work of this kind.
    ///
    /// @param size 1 to 5, from small to large
    public Sheet sheet(Random random, int size) {
        var sheet = new Sheet(random, usual, pace);
        switch (this) {
            case SCHOOL -> School.write(sheet, size);
            case HOSPITAL -> Hospital.write(sheet, size);
            case HOUSING -> HousingEstate.write(sheet, size);
            case OUTDOOR -> Outdoor.write(sheet, size);
            case ROAD -> Road.write(sheet, size);
            case PIPEWORK -> Pipework.write(sheet, size);
            case HIGHWAY -> Highway.write(sheet, size);
            case METRO -> Metro.write(sheet);
            case OLD_ESTATE -> OldEstate.write(sheet, size);
            case RESERVOIR -> Reservoir.write(sheet, size);
            case RIVER -> River.write(sheet, size);
            case SEWAGE -> SewagePlant.write(sheet, size);
            case INFORMATION -> InformationSystem.write(sheet, size);
            case FARMLAND -> Farmland.write(sheet, size);
            case LIVELIHOOD -> Livelihood.write(sheet, size);
        }
        return sheet;
    }

    public String type() {
        return type;
    }

    public String industry() {
        return industry;
    }
}
