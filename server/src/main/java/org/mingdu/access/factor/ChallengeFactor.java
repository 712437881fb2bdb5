package org.mingdu.access.factor;

import java.util.Optional;

/// A second factor that answers a challenge with a key its owner holds. [Challenges] keeps what was asked; a kind says
/// what the browser needs to answer it, and judges the answer. Taking a key into use is the kind's own affair, with a
/// challenge for [Purpose#ENROL].
public interface ChallengeFactor extends SecondFactor {
    /// Asks somebody who signs in or proves once more to be there. Empty when they cannot be asked: they hold no such
    /// key, or the site has no address that keys of this kind know.
    Optional<Challenge> challenge(Asker asker, Purpose purpose, Site site);

    /// Whether the answer proves the person. Takes the challenge, so that no answer is good twice, also a wrong one;
    /// guesses are counted by whoever asks, who holds the account. The transaction is kept although it is refused.
    Verdict proves(Asker asker, Purpose purpose, Site site, ChallengeAnswer answer);
}
