package org.mingdu.schedule.paper;

/// The colours of the chart on paper, as the screen has them in its light look.
final class ChartInk {
    static final int PAPER = 0xffffff;
    static final int HEAD = 0xf5f7fa;
    static final int INK = 0x1f2933;
    static final int QUIET = 0x52606d;
    static final int LINE = 0xd9dfe7;
    static final int EDGE = 0x7b8794;
    static final int REST = 0xedf0f4;
    static final int BAR = 0xa2bfe4;
    static final int DONE = 0x0b57b7;
    static final int CRITICAL = 0xe4a9a9;
    static final int RED = 0xb71c1c;
    static final int BASELINE = 0xadb5bd;
    static final int LINK = 0xa3abb4;

    private ChartInk() {}
}
