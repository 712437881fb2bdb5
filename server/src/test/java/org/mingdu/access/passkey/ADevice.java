package org.mingdu.access.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/// A device that makes and keeps one key and answers with it as Web Authentication has it, byte by byte (CBOR by hand),
/// without any library that the product reads it with. What an attacker would bend stands in fields.
final class ADevice {
    static final String ORIGIN = "https://mingdu.example.gov.cn";
    static final String HOST = "mingdu.example.gov.cn";
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int KEY_INSIDE = 0x40;

    enum Algorithm {
        ES256("EC", "SHA256withECDSA"),
        RS256("RSA", "SHA256withRSA"),
        EDDSA("Ed25519", "Ed25519");

        private final String key;
        private final String signature;

        Algorithm(String key, String signature) {
            this.key = key;
            this.signature = signature;
        }
    }

    private final Algorithm algorithm;
    private final KeyPair keys;
    private final byte[] id = new byte[32];
    String origin = ORIGIN;
    String host = HOST;
    boolean holderProved = true;
    int count;
    String user = "";

    ADevice() {
        this(Algorithm.ES256);
    }

    ADevice(Algorithm algorithm) {
        this.algorithm = algorithm;
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance(algorithm.key);
            if (algorithm != Algorithm.EDDSA) {
                generator.initialize(algorithm == Algorithm.ES256 ? 256 : 2048);
            }
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    String credential() {
        return base64(id);
    }

    /// The body that adds its key.
    String makes(JsonNode asked, String name) {
        user = asked.path("user").asString();
        var key = coseKey();
        var inside = ByteBuffer.allocate(18 + id.length + key.length);
        inside.put(new byte[16]).putShort((short) id.length).put(id).put(key);
        var said = said(KEY_INSIDE, inside.array());
        var attestation = new ByteArrayOutputStream();
        // {"fmt": "none", "attStmt": {}, "authData": bytes}
        attestation.writeBytes(hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"));
        attestation.writeBytes(cborBytes(said));
        return """
                {"challenge":"%s","name":"%s","clientData":"%s","attestation":"%s","transports":["internal","hybrid"]}
                """.formatted(
                        asked.path("id").asString(),
                        name,
                        base64(clientData("webauthn.create", asked.path("text").asString())),
                        base64(attestation.toByteArray()));
    }

    /// What it brings for a challenge, as it stands in a request.
    String answers(JsonNode asked) {
        return answers(asked, asked.path("text").asString());
    }

    String answers(JsonNode asked, String text) {
        count++;
        var clientData = clientData("webauthn.get", text);
        var said = said(0, new byte[0]);
        try {
            var signature = Signature.getInstance(algorithm.signature);
            signature.initSign(keys.getPrivate());
            signature.update(said);
            signature.update(sha256(clientData));
            return """
                    {"answer":{"challenge":"%s","kind":"PASSKEY","parts":{"credential":"%s","clientData":"%s",\
                    "authenticatorData":"%s","signature":"%s","user":"%s"}}}""".formatted(
                            asked.path("id").asString(),
                            credential(),
                            base64(clientData),
                            base64(said),
                            base64(signature.sign()),
                            user);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private byte[] said(int flags, byte[] inside) {
        var all = flags | PRESENT | (holderProved ? VERIFIED : 0);
        return ByteBuffer.allocate(37 + inside.length)
                .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) all)
                .putInt(count)
                .put(inside)
                .array();
    }

    private byte[] clientData(String type, String text) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, text, origin).getBytes(StandardCharsets.UTF_8);
    }

    /// RFC 9053 and RFC 8230: the members of a COSE key, each kind with its own.
    private byte[] coseKey() {
        var out = new ByteArrayOutputStream();
        switch (algorithm) {
            case ES256 -> {
                var point = ((ECPublicKey) keys.getPublic()).getW();
                out.writeBytes(hex("a5010203262001215820"));
                out.writeBytes(unsigned(point.getAffineX(), 32));
                out.writeBytes(hex("225820"));
                out.writeBytes(unsigned(point.getAffineY(), 32));
            }
            case RS256 -> {
                out.writeBytes(hex("a401030339010020"));
                out.writeBytes(cborBytes(unsigned(((RSAPublicKey) keys.getPublic()).getModulus(), 256)));
                out.writeBytes(hex("2143010001"));
            }
            case EDDSA -> {
                var encoded = keys.getPublic().getEncoded();
                out.writeBytes(hex("a4010103272006215820"));
                out.writeBytes(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
            }
        }
        return out.toByteArray();
    }

    private static byte[] cborBytes(byte[] bytes) {
        return ByteBuffer.allocate(3 + bytes.length)
                .put((byte) 0x59)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
    }

    private static byte[] unsigned(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var out = new byte[length];
        var from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, out, length - (bytes.length - from), bytes.length - from);
        return out;
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
