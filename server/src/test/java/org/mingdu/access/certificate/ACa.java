package org.mingdu.access.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// An authority of a test's own that gives out real certificates, good or bent.
public final class ACa {
    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SM2 = "SM3withSM2";

    private final String name;
    private final KeyPair keys;
    private final String algorithm;
    private final byte[] der;

    private ACa(String name, KeyPair keys, String algorithm, byte[] der) {
        this.name = name;
        this.keys = keys;
        this.algorithm = algorithm;
        this.der = der;
    }

    /// A certificate and the key it speaks of, as they lie in a UKey.
    record Held(Bytes raw, KeyPair keys, BigInteger serial) {
        byte[] der() {
            return raw.get();
        }

        /// The middleware signs: as DER.
        byte[] signs(byte[] challenge) {
            return signs(
                    challenge,
                    switch (keys.getPublic().getAlgorithm()) {
                        case "RSA" -> "SHA256withRSA";
                        default -> isSm2() ? SM2 : "SHA256withECDSA";
                    });
        }

        byte[] signs(byte[] challenge, String algorithm) {
            try {
                var signature = Signature.getInstance(algorithm, PROVIDER);
                signature.initSign(keys.getPrivate());
                signature.update(challenge);
                return signature.sign();
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private boolean isSm2() {
            return new String(keys.getPublic().getEncoded(), StandardCharsets.ISO_8859_1).contains(SM2_OID);
        }

        String pem() {
            return Pem.of(der());
        }
    }

    /// 1.2.156.10197.1.301 as it stands in DER.
    private static final String SM2_OID = new String(
            new byte[] {0x2a, (byte) 0x81, 0x1c, (byte) 0xcf, 0x55, 0x01, (byte) 0x82, 0x2d},
            StandardCharsets.ISO_8859_1);

    public static ACa root(String name, Instant now) {
        return root(name, now, sm2(), SM2);
    }

    static ACa rsaRoot(String name, Instant now) {
        return root(name, now, rsa(), "SHA256withRSA");
    }

    static ACa p256Root(String name, Instant now) {
        return root(name, now, p256(), "SHA256withECDSA");
    }

    private static ACa root(String name, Instant now, KeyPair keys, String algorithm) {
        var whole = "C=CN,O=测试,CN=" + name;
        var asked = new Asked(whole, keys, whole, keys, algorithm, now)
                .usage(KeyUsage.keyCertSign | KeyUsage.cRLSign)
                .authority(null)
                .lasting(Duration.ofDays(3650));
        return new ACa(whole, keys, algorithm, asked.made().der());
    }

    static KeyPair sm2() {
        return ec("sm2p256v1");
    }

    static KeyPair p256() {
        return ec("secp256r1");
    }

    static KeyPair ec(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static KeyPair rsa() {
        return rsa(2048);
    }

    static KeyPair rsa(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA", PROVIDER);
            generator.initialize(bits, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    byte[] der() {
        return der.clone();
    }

    public String pem() {
        return Pem.of(der);
    }

    ReadCertificate read() {
        try {
            return ReadCertificate.of(der);
        } catch (Unreadable wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /// An authority below this one.
    ACa below(String other, Instant now, UnaryOperator<Asked> bent) {
        var whole = "C=CN,O=测试,CN=" + other;
        var below = algorithm.equals(SM2) ? sm2() : algorithm.contains("RSA") ? rsa() : p256();
        var asked = bent.apply(new Asked(whole, below, name, keys, algorithm, now)
                .usage(KeyUsage.keyCertSign | KeyUsage.cRLSign)
                .authority(null)
                .lasting(Duration.ofDays(1800)));
        return new ACa(whole, below, algorithm, asked.made().der());
    }

    ACa below(String other, Instant now) {
        return below(other, now, asked -> asked);
    }

    /// A person's certificate, for a year from yesterday.
    Held person(String person, Instant now) {
        return person(person, now, asked -> asked);
    }

    Held person(String person, Instant now, UnaryOperator<Asked> bent) {
        return bent.apply(new Asked(
                                "C=CN,O=建设中心,CN=" + person,
                                algorithm.equals(SM2) ? sm2() : algorithm.contains("RSA") ? rsa() : p256(),
                                name,
                                keys,
                                algorithm,
                                now)
                        .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                        .lasting(Duration.ofDays(365)))
                .made();
    }

    /// What is asked of an authority. Everything can be bent.
    static final class Asked {
        private final String subject;
        private KeyPair keys;
        private final String issuer;
        private KeyPair signs;
        private String algorithm;
        private Instant from;
        private Instant until;
        private BigInteger serial = new BigInteger(100, RANDOM).add(BigInteger.ONE);
        private int usage;
        private @Nullable BasicConstraints basic;
        private final List<Extension> further = new ArrayList<>();
        private @Nullable SubjectPublicKeyInfo info;

        private Asked(String subject, KeyPair keys, String issuer, KeyPair signs, String algorithm, Instant now) {
            this.subject = subject;
            this.keys = keys;
            this.issuer = issuer;
            this.signs = signs;
            this.algorithm = algorithm;
            from = now.minus(Duration.ofDays(1));
            until = now.plus(Duration.ofDays(365));
        }

        Asked usage(int bits) {
            usage = bits;
            return this;
        }

        Asked authority(@Nullable Integer pathLength) {
            basic = pathLength == null ? new BasicConstraints(true) : new BasicConstraints(pathLength);
            return this;
        }

        Asked noAuthority() {
            basic = null;
            return this;
        }

        Asked lasting(Duration length) {
            until = from.plus(length);
            return this;
        }

        Asked from(Instant when) {
            from = when;
            return this;
        }

        Asked until(Instant when) {
            until = when;
            return this;
        }

        Asked serial(BigInteger number) {
            serial = number;
            return this;
        }

        Asked keys(KeyPair others) {
            keys = others;
            return this;
        }

        Asked info(SubjectPublicKeyInfo odd) {
            info = odd;
            return this;
        }

        Asked signedBy(KeyPair others, String with) {
            signs = others;
            algorithm = with;
            return this;
        }

        Asked purpose(KeyPurposeId purpose) {
            return with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        }

        Asked listedAt(String address) {
            return with(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(
                        new DistributionPointName(
                                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address))),
                        null,
                        null)
            }));
        }

        Asked with(ASN1ObjectIdentifier which, boolean critical, ASN1Encodable value) {
            try {
                further.add(Extension.create(which, critical, value));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            return this;
        }

        Asked octets(ASN1ObjectIdentifier which, byte[] octets) {
            further.add(new Extension(which, false, octets));
            return this;
        }

        private Held made() {
            try {
                var builder = new X509v3CertificateBuilder(
                        new X500Name(issuer),
                        serial,
                        Date.from(from),
                        Date.from(until),
                        new X500Name(subject),
                        info == null
                                ? SubjectPublicKeyInfo.getInstance(
                                        keys.getPublic().getEncoded())
                                : info);
                if (usage != 0) {
                    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
                }
                if (basic != null) {
                    builder.addExtension(Extension.basicConstraints, true, basic);
                }
                for (var one : further) {
                    builder.addExtension(one);
                }
                var signer = new JcaContentSignerBuilder(algorithm)
                        .setProvider(PROVIDER)
                        .build(signs.getPrivate());
                return new Held(new Bytes(builder.build(signer).getEncoded()), keys, serial);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /// A list of revoked certificates. `more` may bend it.
    byte[] list(Instant from, Instant until, UnaryOperator<X509v2CRLBuilder> more, BigInteger... revoked) {
        try {
            var builder = new X509v2CRLBuilder(new X500Name(name), Date.from(from));
            builder.setNextUpdate(Date.from(until));
            for (var serial : revoked) {
                builder.addCRLEntry(serial, Date.from(from), CRLReason.keyCompromise);
            }
            var signer =
                    new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(keys.getPrivate());
            return more.apply(builder).build(signer).getEncoded();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    byte[] list(Instant from, Instant until, BigInteger... revoked) {
        return list(from, until, builder -> builder, revoked);
    }

    KeyPair keys() {
        return keys;
    }
}
