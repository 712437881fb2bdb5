package org.mingdu.ledger.pack;

/// Where in a log: the index, counted from 0, and where it is known the stream and the number in it,
/// else "" and 0.
public record Place(long index, String stream, long number) {}
