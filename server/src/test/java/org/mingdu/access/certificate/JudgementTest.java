package org.mingdu.access.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingdu.access.certificate.Judgement.Fault;
import org.mingdu.access.certificate.Judgement.Trust;
import org.mingdu.access.certificate.Judgement.Verdict;
import org.mingdu.access.certificate.Revocations.Rule;
import org.mingdu.access.certificate.Revocations.Standing;

/// Which certificates are believed and which are not, on real ones.
class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final ACa ROOT = ACa.root("测试根", NOW);
    private static final ACa CITY = ROOT.below("市级签发", NOW);
    private static final byte[] CHALLENGE = "a challenge nobody saw before".getBytes(StandardCharsets.UTF_8);

    private static final Revocations NO_LISTS = (_, _, _, _) -> new Standing.NoList();

    private static ReadCertificate read(ACa.Held held) {
        try {
            return ReadCertificate.of(held.der());
        } catch (Unreadable wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Trust trust(ACa root, ACa... between) {
        return new Trust(List.of(root.read()), Stream.of(between).map(ACa::read).toList(), NO_LISTS, Rule.KNOWN);
    }

    private static Verdict judge(ACa.Held held) {
        return Judgement.of(read(held), List.of(), trust(ROOT, CITY), NOW);
    }

    private static Fault fault(Verdict verdict) {
        return ((Verdict.Bad) verdict).fault();
    }

    static Stream<Arguments> families() {
        var rsa = ACa.rsaRoot("RSA 根", NOW);
        var p256 = ACa.p256Root("P-256 根", NOW);
        return Stream.of(
                Arguments.of("SM2", ROOT, CITY),
                Arguments.of("RSA", rsa, rsa.below("RSA 签发", NOW)),
                Arguments.of("P-256", p256, p256.below("P-256 签发", NOW)));
    }

    @ParameterizedTest
    @MethodSource("families")
    void who_holds_a_certificate_of_the_sites_authority_and_its_key_is_believed(String kind, ACa root, ACa city) {
        var held = city.person("王工", NOW);
        assertThat(Judgement.of(read(held), List.of(), trust(root, city), NOW))
                .as(kind)
                .isEqualTo(new Verdict.Good(null));
        assertThat(read(held).key().answered(CHALLENGE, held.signs(CHALLENGE))).isTrue();
        assertThat(read(held).commonName()).isEqualTo("王工");
        var wrong = held.signs(CHALLENGE);
        wrong[wrong.length - 1] ^= 1;
        assertThat(read(held).key().answered(CHALLENGE, wrong)).isFalse();
        assertThat(read(held).key().answered("another".getBytes(StandardCharsets.UTF_8), held.signs(CHALLENGE)))
                .isFalse();
        assertThat(read(city.person("李工", NOW)).key().answered(CHALLENGE, held.signs(CHALLENGE)))
                .as("somebody else's answer")
                .isFalse();
    }

    @Test
    void middleware_gives_r_and_s_as_der_or_one_behind_the_other() throws Exception {
        var held = CITY.person("王工", NOW);
        var der = held.signs(CHALLENGE);
        var both = org.bouncycastle.asn1.ASN1Sequence.getInstance(der);
        var plain = new byte[64];
        for (var i = 0; i < 2; i++) {
            var number = org.bouncycastle.util.BigIntegers.asUnsignedByteArray(
                    32,
                    org.bouncycastle.asn1.ASN1Integer.getInstance(both.getObjectAt(i))
                            .getValue());
            System.arraycopy(number, 0, plain, 32 * i, 32);
        }
        assertThat(read(held).key().answered(CHALLENGE, plain)).isTrue();
        assertThat(read(held).key().answered(CHALLENGE, Arrays.copyOf(plain, 63)))
                .isFalse();
        assertThat(read(held).key().answered(CHALLENGE, new byte[64])).isFalse();
        assertThat(read(held).key().answered(CHALLENGE, new byte[0])).isFalse();
        assertThat(read(held).key().answered(CHALLENGE, new byte[100_000])).isFalse();
    }

    @Test
    void an_authority_may_be_sent_along_and_is_believed_for_what_leads_to_a_root() {
        var held = CITY.person("王工", NOW);
        assertThat(fault(Judgement.of(read(held), List.of(), trust(ROOT), NOW))).isEqualTo(Fault.UNKNOWN_ISSUER);
        assertThat(Judgement.of(read(held), List.of(CITY.read()), trust(ROOT), NOW))
                .isEqualTo(new Verdict.Good(null));
    }

    @Test
    void a_foreign_root_of_the_same_name_helps_nobody() {
        var foreign = ACa.root("测试根", NOW);
        var city = foreign.below("市级签发", NOW);
        var held = city.person("王工", NOW);
        assertThat(fault(judge(held))).isEqualTo(Fault.UNKNOWN_ISSUER);
        assertThat(fault(Judgement.of(read(held), List.of(city.read(), foreign.read()), trust(ROOT, CITY), NOW)))
                .as("nor does sending it along")
                .isEqualTo(Fault.UNKNOWN_ISSUER);
    }

    static Stream<Arguments> bent() {
        return Stream.of(
                bent("expired", Fault.EXPIRED, asked -> asked.until(NOW.minusSeconds(1))),
                bent("not yet valid", Fault.NOT_YET_VALID, asked -> asked.from(NOW.plusSeconds(1))),
                bent("for encryption", Fault.NOT_FOR_SIGNING, asked -> asked.usage(KeyUsage.keyEncipherment)),
                bent("for nothing said", Fault.NOT_FOR_SIGNING, asked -> asked.usage(0)),
                bent("of a server", Fault.NOT_FOR_SIGNING_IN, asked -> asked.purpose(KeyPurposeId.id_kp_serverAuth)),
                bent("of an authority", Fault.AN_AUTHORITY, asked -> asked.authority(null)),
                bent(
                        "that may sign others",
                        Fault.AN_AUTHORITY,
                        asked -> asked.usage(KeyUsage.digitalSignature | KeyUsage.keyCertSign)),
                bent(
                        "with a rule nobody here knows",
                        Fault.UNKNOWN_EXTENSION,
                        asked -> asked.with(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE)),
                bent(
                        "signed by another than it says",
                        Fault.UNKNOWN_ISSUER,
                        asked -> asked.signedBy(ACa.sm2(), "SM3withSM2")),
                bent(
                        "signed with SHA-1 by nobody's RSA",
                        Fault.UNKNOWN_ISSUER,
                        asked -> asked.signedBy(ACa.rsa(), "SHA1withRSA")));
    }

    private static Arguments bent(String how, Fault fault, UnaryOperator<ACa.Asked> bent) {
        return Arguments.of(how, fault, bent);
    }

    @ParameterizedTest
    @MethodSource("bent")
    void a_certificate_that_is(String how, Fault fault, UnaryOperator<ACa.Asked> bent) {
        assertThat(fault(judge(CITY.person("王工", NOW, bent)))).as(how).isEqualTo(fault);
    }

    @Test
    void purposes_that_include_signing_in_are_fine() {
        assertThat(judge(CITY.person("王工", NOW, asked -> asked.purpose(KeyPurposeId.id_kp_clientAuth))))
                .isEqualTo(new Verdict.Good(null));
    }

    @Test
    void whoever_is_no_authority_gives_out_nothing() {
        var poser = ROOT.below("冒充", NOW, ACa.Asked::noAuthority);
        var unfit = ROOT.below("无签发权", NOW, asked -> asked.usage(KeyUsage.digitalSignature));
        var old = ROOT.below("过期签发", NOW, asked -> asked.until(NOW.minusSeconds(1)));
        var strange = ROOT.below("有限制", NOW, asked -> asked.with(Extension.nameConstraints, true, new DERSequence()));
        for (var city : List.of(poser, unfit, old, strange)) {
            assertThat(fault(Judgement.of(read(city.person("王工", NOW)), List.of(city.read()), trust(ROOT, city), NOW)))
                    .isEqualTo(Fault.UNKNOWN_ISSUER);
        }
    }

    @Test
    void a_root_out_of_date_is_none() {
        assertThat(fault(Judgement.of(
                        read(CITY.person("王工", NOW, asked -> asked.until(NOW.plus(Duration.ofDays(9000))))),
                        List.of(),
                        trust(ROOT, CITY),
                        NOW.plus(Duration.ofDays(4000)))))
                .isEqualTo(Fault.UNKNOWN_ISSUER);
    }

    @Test
    void no_more_authorities_stand_in_a_row_than_the_upper_one_allows() {
        var one = ROOT.below("一级", NOW, asked -> asked.authority(0));
        var two = one.below("二级", NOW);
        assertThat(Judgement.of(read(one.person("王工", NOW)), List.of(), trust(ROOT, one, two), NOW))
                .isEqualTo(new Verdict.Good(null));
        assertThat(fault(Judgement.of(read(two.person("王工", NOW)), List.of(), trust(ROOT, one, two), NOW)))
                .isEqualTo(Fault.UNKNOWN_ISSUER);
    }

    @Test
    void a_row_of_more_than_four_authorities_is_not_followed() {
        var all = new ArrayList<ACa>();
        var last = ROOT;
        for (var i = 0; i < 5; i++) {
            last = last.below("第 " + i + " 级", NOW);
            all.add(last);
        }
        assertThat(Judgement.of(
                        read(all.get(3).person("王工", NOW)), List.of(), trust(ROOT, all.toArray(ACa[]::new)), NOW))
                .isEqualTo(new Verdict.Good(null));
        assertThat(fault(Judgement.of(
                        read(last.person("王工", NOW)), List.of(), trust(ROOT, all.toArray(ACa[]::new)), NOW)))
                .isEqualTo(Fault.UNKNOWN_ISSUER);
    }

    /// Twenty authorities of one name, each of which might have given it out, and each other.
    @Test
    void a_thicket_of_authorities_is_left_in_bounded_time() {
        var many = new ArrayList<ReadCertificate>();
        var thicket = ACa.root("林", NOW);
        for (var i = 0; i < 20; i++) {
            many.add(ACa.root("林", NOW).read());
        }
        var begun = System.nanoTime();
        assertThat(fault(Judgement.of(read(thicket.person("王工", NOW)), many, trust(ROOT), NOW)))
                .isEqualTo(Fault.UNKNOWN_ISSUER);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void an_authority_is_added_only_below_a_root() {
        var roots = List.of(ROOT.read());
        assertThat(Judgement.leadsToARoot(CITY.read(), roots, List.of(), NOW)).isTrue();
        assertThat(Judgement.leadsToARoot(CITY.below("区级", NOW).read(), roots, List.of(), NOW))
                .isFalse();
        assertThat(Judgement.leadsToARoot(CITY.below("区级", NOW).read(), roots, List.of(CITY.read()), NOW))
                .isTrue();
    }

    // ---- lists of revoked certificates

    private static Revocations lists(RevocationList... all) {
        return (authority, serial, points, anAuthority) -> {
            Standing standing = new Standing.NoList();
            for (var list : all) {
                if (!CITY.read().authorityHash().equals(authority) || !list.covers(points, anAuthority)) {
                    continue;
                }
                var since = list.revoked().get(serial);
                if (since != null) {
                    return new Standing.Listed(since);
                }
                standing = new Standing.NotListed(list.nextUpdate());
            }
            return standing;
        };
    }

    private static RevocationList list(byte[] der) {
        try {
            return RevocationList.of(der);
        } catch (Unreadable wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Verdict judge(ACa.Held held, Rule rule, RevocationList... lists) {
        return Judgement.of(
                read(held), List.of(), new Trust(List.of(ROOT.read()), List.of(CITY.read()), lists(lists), rule), NOW);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_revoked_one_is_refused_however_strict_the_site_is(Rule rule) {
        var held = CITY.person("王工", NOW);
        var other = CITY.person("李工", NOW);
        var list = list(CITY.list(NOW.minusSeconds(60), NOW.plusSeconds(60), held.serial()));
        assertThat(list.signedBy(CITY.read())).isTrue();
        assertThat(list.signedBy(ROOT.read())).isFalse();
        assertThat(fault(judge(held, rule, list))).isEqualTo(Fault.REVOKED);
        if (rule != Rule.STRICT) {
            assertThat(judge(other, rule, list)).isEqualTo(new Verdict.Good(null));
        }
    }

    @Test
    void a_list_past_its_date_refuses_or_warns_as_the_site_has_it_and_one_that_was_revoked_stays_so() {
        var held = CITY.person("王工", NOW);
        var other = CITY.person("李工", NOW);
        var end = NOW.minusSeconds(1);
        var list = list(CITY.list(NOW.minusSeconds(60), end, held.serial()));
        assertThat(fault(judge(other, Rule.KNOWN, list))).isEqualTo(Fault.LIST_EXPIRED);
        assertThat(judge(other, Rule.LENIENT, list)).isEqualTo(new Verdict.Good(end));
        assertThat(fault(judge(held, Rule.LENIENT, list))).isEqualTo(Fault.REVOKED);
    }

    @Test
    void the_strict_ask_for_a_list_and_the_others_take_what_there_is() {
        var held = CITY.person("王工", NOW);
        assertThat(fault(judge(held, Rule.STRICT))).isEqualTo(Fault.NO_LIST);
        assertThat(judge(held, Rule.KNOWN)).isEqualTo(new Verdict.Good(null));
        assertThat(judge(held, Rule.LENIENT)).isEqualTo(new Verdict.Good(null));
    }

    @Test
    void a_list_of_one_place_covers_who_says_to_be_listed_there() throws Exception {
        var address = "http://ca.example.cn/crl7.crl";
        var list = list(CITY.list(NOW.minusSeconds(60), NOW.plusSeconds(60), builder -> place(builder, address)));
        assertThat(list.covers(java.util.Set.of(address), false)).isTrue();
        assertThat(list.covers(java.util.Set.of(), false)).isFalse();
        assertThat(list.covers(java.util.Set.of(address), true))
                .as("people only")
                .isFalse();
        assertThat(read(CITY.person("王工", NOW, asked -> asked.listedAt(address)))
                        .points())
                .containsExactly(address);
    }

    private static X509v2CRLBuilder place(X509v2CRLBuilder builder, String address) {
        return with(
                builder,
                Extension.issuingDistributionPoint,
                new IssuingDistributionPoint(
                        new DistributionPointName(
                                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address))),
                        true,
                        false,
                        null,
                        false,
                        false));
    }

    private static X509v2CRLBuilder with(
            X509v2CRLBuilder builder, ASN1ObjectIdentifier which, org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            return builder.addExtension(which, true, value);
        } catch (java.io.IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void lists_of_changes_and_for_others_are_not_read() {
        var bent = List.<UnaryOperator<X509v2CRLBuilder>>of(
                builder -> with(builder, Extension.deltaCRLIndicator, new CRLNumber(BigInteger.ONE)),
                builder -> with(
                        builder,
                        Extension.issuingDistributionPoint,
                        new IssuingDistributionPoint(null, false, false, null, true, false)));
        for (var more : bent) {
            var der = CITY.list(NOW, NOW.plusSeconds(60), more);
            assertThatThrownBy(() -> RevocationList.of(der)).isInstanceOf(Unreadable.class);
        }
    }

    // ---- what was made to hurt

    @Test
    void keys_that_are_weak_or_none_are_not_read() {
        var curve = GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1);
        var off = curve.getG().getEncoded(false);
        off[64] ^= 1;
        var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, GMObjectIdentifiers.sm2p256v1);
        var odd = Map.of(
                "a point beside the curve", new SubjectPublicKeyInfo(algorithm, off),
                "infinity", new SubjectPublicKeyInfo(algorithm, new byte[] {0}),
                "nothing", new SubjectPublicKeyInfo(algorithm, new byte[0]),
                "a compressed point",
                        new SubjectPublicKeyInfo(algorithm, curve.getG().getEncoded(true)),
                "a curve written out",
                        new SubjectPublicKeyInfo(
                                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve),
                                curve.getG().getEncoded(false)),
                "another curve",
                        SubjectPublicKeyInfo.getInstance(
                                ACa.ec("secp256k1").getPublic().getEncoded()),
                "short RSA",
                        SubjectPublicKeyInfo.getInstance(
                                ACa.rsa(1024).getPublic().getEncoded()));
        odd.forEach((how, info) -> {
            var der = CITY.person("王工", NOW, asked -> asked.info(info)).der();
            assertThatThrownBy(() -> ReadCertificate.of(der)).as(how).isInstanceOf(Unreadable.class);
        });
    }

    @Test
    void a_tower_of_nested_parts_is_refused_before_it_is_climbed() {
        var tower = new byte[] {5, 0};
        for (var i = 0; i < 3000; i++) {
            tower = wrapped(0x30, tower);
        }
        var high = tower;
        assertThatThrownBy(() -> ReadCertificate.of(high)).isInstanceOf(Unreadable.class);
        var inside = CITY.person("王工", NOW, asked -> asked.octets(Extension.extendedKeyUsage, high))
                .der();
        assertThatThrownBy(() -> ReadCertificate.of(inside)).isInstanceOf(Unreadable.class);
    }

    private static byte[] wrapped(int tag, byte[] inner) {
        var out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x82);
        out.write(inner.length >> 8);
        out.write(inner.length);
        out.writeBytes(inner);
        return out.toByteArray();
    }

    static Stream<byte[]> shapes() throws Exception {
        var good = CITY.person("王工", NOW).der();
        var longer = Arrays.copyOf(good, good.length + 1);
        return Stream.of(
                new byte[0],
                new byte[] {0x30},
                new byte[] {0x30, (byte) 0x80, 0, 0},
                new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1},
                new byte[] {0x30, (byte) 0x84, -1, -1, -1, -1},
                new byte[] {0x1f, 1, 0},
                longer,
                Arrays.copyOf(good, good.length - 1),
                new byte[1 << 20],
                new DEROctetString(new byte[20]).getEncoded(),
                new DERSequence().getEncoded());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_is_no_certificate_is_refused_as_that(byte[] shape) {
        assertThatThrownBy(() -> ReadCertificate.of(shape)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> RevocationList.of(shape)).isInstanceOf(Unreadable.class);
    }

    /// A byte changed anywhere: refused, as unreadable or by judgement, and never in another way.
    @Test
    void whatever_byte_is_changed_the_certificate_is_not_believed() {
        var random = new Random(7);
        var good = CITY.person("王工", NOW).der();
        for (var i = 0; i < 300; i++) {
            var bent = good.clone();
            bent[random.nextInt(bent.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                assertThat(Judgement.of(ReadCertificate.of(bent), List.of(), trust(ROOT, CITY), NOW))
                        .isInstanceOf(Verdict.Bad.class);
            } catch (Unreadable refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void a_certificate_comes_as_pem_alone_or_with_those_above_it_or_as_base64() throws Exception {
        var held = CITY.person("王工", NOW);
        assertThat(Pem.certificates(held.pem() + CITY.pem() + ROOT.pem()))
                .extracting(ReadCertificate::commonName)
                .containsExactly("王工", "市级签发", "测试根");
        assertThat(Pem.certificates(java.util.Base64.getEncoder().encodeToString(held.der())))
                .hasSize(1);
        assertThatThrownBy(() -> Pem.certificates(held.pem().repeat(6))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Pem.certificates("A".repeat(1 << 20))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Pem.certificates("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"))
                .isInstanceOf(Unreadable.class);
    }
}
