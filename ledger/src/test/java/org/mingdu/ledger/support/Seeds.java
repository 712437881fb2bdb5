package org.mingdu.ledger.support;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Runs a property for many seeds; the one it fails for is named.
public final class Seeds {
    public interface Property {
        void holds(RandomGenerator chance) throws Exception;
    }

    private Seeds() {}

    public static void forEach(int count, Property property) {
        for (var seed = 1L; seed <= count; seed++) {
            try {
                property.holds(of(seed));
            } catch (Throwable failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    public static RandomGenerator of(long seed) {
        return RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
    }

    public static byte[] bytes(RandomGenerator chance, int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    /// The same bytes but for one bit.
    public static byte[] flipped(RandomGenerator chance, byte[] bytes) {
        var other = bytes.clone();
        other[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        return other;
    }
}
