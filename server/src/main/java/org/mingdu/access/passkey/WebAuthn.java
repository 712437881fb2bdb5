package org.mingdu.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadBackupEligibleFlagException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.mingdu.access.factor.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What keys say, judged as Web Authentication Level 3 has it (7.1 and 7.2). Everything that touches the library stands
/// here. Who built a device is not asked: attestation is `none`.
@Component
class WebAuthn {
    private static final Logger LOG = LoggerFactory.getLogger(WebAuthn.class);

    /// The algorithms a key may use, the first preferred: COSE numbers of EdDSA, ES256 and RS256.
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private static final List<PublicKeyCredentialParameters> PARAMETERS = ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /// @param publicKey COSE, in base64
    record NewKey(String credential, String publicKey, long signs, boolean backupEligible, List<String> transports) {}

    /// What a browser brings back of a key that was made, each in base64url.
    record Making(String clientData, String attestation, List<String> transports) {}

    /// What a browser brings back of a key that answered, each in base64url.
    record Signing(String clientData, String authenticatorData, String signature) {}

    /// It does not hold; the message is for the trail.
    static final class Untrue extends Exception {
        private final String why;

        Untrue(String why, Throwable cause) {
            super(why, cause);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /// @param challenge the text that was asked
    NewKey made(Site site, String challenge, Making making) throws Untrue {
        try {
            var request = new RegistrationRequest(bytes(making.attestation()), bytes(making.clientData()));
            var told = manager.verify(
                    request, new RegistrationParameters(server(site, challenge), PARAMETERS, false, true));
            var data = Objects.requireNonNull(told.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(data.getAttestedCredentialData());
            return new NewKey(
                    text(key.getCredentialId()),
                    Base64.getEncoder().encodeToString(converter.getCborMapper().writeValueAsBytes(key.getCOSEKey())),
                    data.getSignCount(),
                    data.isFlagBE(),
                    making.transports());
        } catch (RuntimeException fault) {
            throw untrue(fault);
        }
    }

    /// The count the device says now.
    ///
    /// @param challenge    the text that was asked
    /// @param holderProved whether the device itself must have made sure who holds it
    long signed(Site site, String challenge, PasskeyTable.Row key, boolean holderProved, Signing signing)
            throws Untrue {
        try {
            var id = bytes(key.credential());
            var request = new AuthenticationRequest(
                    id, bytes(signing.authenticatorData()), bytes(signing.clientData()), bytes(signing.signature()));
            var parameters = new AuthenticationParameters(
                    server(site, challenge), record(key, id), List.of(id), holderProved, true);
            var data =
                    Objects.requireNonNull(manager.verify(request, parameters).getAuthenticatorData());
            return data.getSignCount();
        } catch (RuntimeException fault) {
            throw untrue(fault);
        }
    }

    private CredentialRecordImpl record(PasskeyTable.Row key, byte[] id) {
        var cose = converter.getCborMapper().readValue(Base64.getDecoder().decode(key.publicKey()), COSEKey.class);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                key.backupEligible(),
                null,
                key.signs(),
                new AttestedCredentialData(AAGUID.ZERO, id, cose),
                null,
                null,
                null,
                null);
    }

    private static ServerProperty server(Site site, String challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.host())
                .challenge(new DefaultChallenge(bytes(challenge)))
                .build();
    }

    /// A stranger's bytes may fail anywhere in the library, by any exception: whatever it is, nothing is proved.
    private static Untrue untrue(RuntimeException fault) {
        // Its message may carry what the stranger sent.
        LOG.info("A passkey's answer did not hold: {}", fault.getClass().getSimpleName());
        return new Untrue(
                switch (fault) {
                    case MaliciousCounterValueException counter ->
                        "签名计数倒退（上次 %d，这次 %d），密钥可能被复制"
                                .formatted(counter.getStoredCounter(), counter.getPresentedCounter());
                    case BadOriginException _ -> "页面地址不符";
                    case CrossOriginException _ -> "页面嵌在其他网站中";
                    case BadRpIdException _ -> "不是为本系统生成的密钥";
                    case BadChallengeException _ -> "验证请求不符";
                    case BadSignatureException _ -> "签名不符";
                    case UserNotVerifiedException _ -> "设备没有核实使用人";
                    case UserNotPresentException _ -> "设备没有要求确认";
                    case BadBackupEligibleFlagException _ -> "密钥的备份标志变了";
                    case DataConversionException _ -> "格式有误";
                    default -> "没有通过核验";
                },
                fault);
    }

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
