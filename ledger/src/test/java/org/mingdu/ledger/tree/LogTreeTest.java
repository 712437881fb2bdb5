package org.mingdu.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.support.Seeds;

class LogTreeTest {
    /// The leaves and roots that implementations of RFC 6962 have in common.
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static LogTree tree(HashKind kind, List<Hash> leaves) {
        var tree = new LogTree(kind, 0, new MemoryTiles());
        tree.append(leaves);
        return tree;
    }

    static List<Hash> leaves(HashKind kind, RandomGenerator chance, int count) {
        var hasher = new Hasher(kind);
        var leaves = new ArrayList<Hash>();
        for (var at = 0; at < count; at++) {
            leaves.add(Hash.of(hasher.leaf(Seeds.bytes(chance, chance.nextInt(40)))));
        }
        return leaves;
    }

    private static HashKind kind(RandomGenerator chance) {
        return chance.nextBoolean() ? HashKind.SM3 : HashKind.SHA_256;
    }

    @Test
    void the_roots_of_the_eight_common_leaves_are_the_common_ones() {
        var hasher = new Hasher(HashKind.SHA_256);
        var leaves = LEAVES.stream()
                .map(leaf -> Hash.of(hasher.leaf(HexFormat.of().parseHex(leaf))))
                .toList();
        var tree = tree(HashKind.SHA_256, leaves);
        for (var size = 0; size <= 8; size++) {
            assertThat(tree.root(size).hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void sm3_is_the_one_of_the_standard() {
        assertThat(Hash.of(new Hasher(HashKind.SM3).plain(new byte[] {'a', 'b', 'c'}))
                        .hex())
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void every_root_and_every_proof_of_small_trees_is_the_one_of_the_definition_and_holds() {
        for (var kind : HashKind.values()) {
            var leaves = leaves(kind, Seeds.of(1), 40);
            var tree = tree(kind, leaves);
            for (var size = 0; size <= leaves.size(); size++) {
                var root = ReferenceTree.root(kind, leaves.subList(0, size));
                assertThat(tree.root(size)).isEqualTo(root);
                assertThat(tree.frontier(size).root()).isEqualTo(root);
                for (var index = 0; index < size; index++) {
                    var proof = tree.inclusion(index, size);
                    assertThat(proof.path()).isEqualTo(ReferenceTree.path(kind, index, leaves.subList(0, size)));
                    assertThat(proof.check(kind, leaves.get(index), root)).isEqualTo(Check.ok());
                }
                for (var first = 0; first <= size; first++) {
                    var proof = tree.consistency(first, size);
                    assertThat(proof.path()).isEqualTo(ReferenceTree.proof(kind, first, leaves.subList(0, size)));
                    assertThat(proof.check(kind, tree.root(first), root)).isEqualTo(Check.ok());
                }
            }
        }
    }

    @Test
    void trees_that_grow_in_batches_are_the_same_as_the_definition_says() {
        Seeds.forEach(40, chance -> {
            var kind = kind(chance);
            var leaves = leaves(kind, chance, 1 + chance.nextInt(2000));
            var tiles = new MemoryTiles();
            var frontier = new Frontier(kind);
            for (var done = 0; done < leaves.size(); ) {
                var batch = leaves.subList(done, Math.min(leaves.size(), done + 1 + chance.nextInt(600)));
                // Each time from the tiles alone, as after a restart.
                new LogTree(kind, done, tiles).append(batch);
                frontier = Frontier.of(kind, frontier.size(), frontier.subtrees());
                for (var leaf : batch) {
                    frontier.add(leaf.bytes());
                }
                done += batch.size();
            }
            var tree = new LogTree(kind, leaves.size(), tiles);
            assertThat(frontier.root()).isEqualTo(tree.root());
            for (var one = 0; one < 12; one++) {
                var size = 1 + chance.nextInt(leaves.size());
                var first = chance.nextInt(size + 1);
                var index = chance.nextInt(size);
                var root = ReferenceTree.root(kind, leaves.subList(0, size));
                assertThat(tree.root(size)).isEqualTo(root);
                assertThat(tree.inclusion(index, size).check(kind, leaves.get(index), root))
                        .isEqualTo(Check.ok());
                assertThat(tree.consistency(first, size).check(kind, tree.root(first), root))
                        .isEqualTo(Check.ok());
            }
        });
    }

    @Test
    void one_flipped_bit_in_leaf_path_or_root_is_refused() {
        Seeds.forEach(400, chance -> {
            var kind = kind(chance);
            var leaves = leaves(kind, chance, 2 + chance.nextInt(300));
            var tree = tree(kind, leaves);
            var size = 2 + chance.nextInt(leaves.size() - 1);
            var index = chance.nextInt(size);
            var proof = tree.inclusion(index, size);
            var root = tree.root(size);
            var path = new ArrayList<>(proof.path());
            var at = chance.nextInt(path.size());
            path.set(at, flipped(chance, path.get(at)));
            assertThat(new Inclusion(index, size, path).check(kind, leaves.get(index), root))
                    .isEqualTo(Check.fails(Flaw.ROOT_DIFFERS));
            assertThat(proof.check(kind, flipped(chance, leaves.get(index)), root))
                    .isEqualTo(Check.fails(Flaw.ROOT_DIFFERS));
            assertThat(proof.check(kind, leaves.get(index), flipped(chance, root)))
                    .isEqualTo(Check.fails(Flaw.ROOT_DIFFERS));

            var first = 1 + chance.nextInt(size - 1);
            var grown = tree.consistency(first, size);
            assertThat(grown.check(kind, flipped(chance, tree.root(first)), root)
                            .holds())
                    .isFalse();
            assertThat(grown.check(kind, tree.root(first), flipped(chance, root))
                            .holds())
                    .isFalse();
            var links = new ArrayList<>(grown.path());
            at = chance.nextInt(links.size());
            links.set(at, flipped(chance, links.get(at)));
            assertThat(new Consistency(first, size, links)
                            .check(kind, tree.root(first), root)
                            .holds())
                    .isFalse();
        });
    }

    private static Hash flipped(RandomGenerator chance, Hash hash) {
        return Hash.of(Seeds.flipped(chance, hash.bytes()));
    }

    @Test
    void a_proof_serves_for_its_own_index_and_size_only() {
        Seeds.forEach(200, chance -> {
            var kind = kind(chance);
            var leaves = leaves(kind, chance, 3 + chance.nextInt(120));
            var tree = tree(kind, leaves);
            var size = leaves.size();
            var index = chance.nextInt(size);
            var path = tree.inclusion(index, size).path();
            for (var other = -1; other <= size; other++) {
                var holds = new Inclusion(other, size, path).check(kind, leaves.get(index), tree.root());
                assertThat(holds.holds()).as("index %d for %d", other, index).isEqualTo(other == index);
            }
            var longer = new ArrayList<>(path);
            longer.add(leaves.getFirst());
            assertThat(new Inclusion(index, size, longer).check(kind, leaves.get(index), tree.root()))
                    .isEqualTo(Check.fails(Flaw.PROOF_TOO_LONG));
            assertThat(new Inclusion(index, size, path.subList(0, path.size() - 1))
                            .check(kind, leaves.get(index), tree.root()))
                    .isEqualTo(Check.fails(Flaw.PROOF_TOO_SHORT));
        });
    }

    @Test
    void a_node_is_never_taken_for_a_leaf() {
        var kind = HashKind.SM3;
        var leaves = leaves(kind, Seeds.of(7), 4);
        var tree = tree(kind, leaves);
        var left = Hash.of(
                new Hasher(kind).node(leaves.get(0).bytes(), leaves.get(1).bytes()));
        var right = tree.inclusion(0, 4).path().getLast();
        // The node stands one level below the root; as the leaf of a tree of two it would prove itself.
        assertThat(new Inclusion(0, 2, List.of(right))
                        .check(kind, left, tree.root())
                        .holds())
                .as("arithmetic alone cannot tell")
                .isTrue();
        var bytes = new byte[64];
        leaves.get(0).into(bytes, 0);
        leaves.get(1).into(bytes, 32);
        assertThat(Hash.of(new Hasher(kind).leaf(bytes)))
                .as("but no entry has this hash")
                .isNotEqualTo(left);
    }

    @Test
    void absurd_numbers_are_refused_and_nothing_is_thrown() {
        var root = new Frontier(HashKind.SM3).root();
        for (var number : new long[] {Long.MIN_VALUE, -1, 0, 1, 2, 1L << 48, (1L << 48) + 1, Long.MAX_VALUE}) {
            for (var other : new long[] {Long.MIN_VALUE, -1, 0, 1, 2, 1L << 48, (1L << 48) + 1, Long.MAX_VALUE}) {
                for (var length : new int[] {0, 1, 48, 200}) {
                    var path = Collections.nCopies(length, root);
                    assertThat(new Inclusion(number, other, path).check(HashKind.SM3, root, root))
                            .isNotNull();
                    assertThat(new Consistency(number, other, path).check(HashKind.SM3, root, root))
                            .isNotNull();
                }
            }
        }
        assertThat(new Inclusion(0, (1L << 48) + 1, List.of()).check(HashKind.SM3, root, root))
                .isEqualTo(Check.fails(Flaw.INDEX_BEYOND_SIZE));
    }

    @Test
    void a_proof_in_a_large_log_reads_a_few_tiles_and_an_append_writes_each_it_touches_once() {
        var tiles = new CountingTiles();
        var leaf = Hash.of(new byte[32]);
        new LogTree(HashKind.SM3, 0, tiles).append(Collections.nCopies(200_003, leaf));
        assertThat(tiles.written).isEqualTo(782 + 4 + 1);
        new LogTree(HashKind.SM3, 200_003, tiles).inclusion(77_777, 200_003);
        assertThat(tiles.read).isLessThanOrEqualTo(7);
        tiles.read = 0;
        new LogTree(HashKind.SM3, 200_003, tiles).consistency(77_777, 200_003);
        assertThat(tiles.read).isLessThanOrEqualTo(7);
        tiles.read = 0;
        new LogTree(HashKind.SM3, 200_003, tiles).root();
        assertThat(tiles.read).isLessThanOrEqualTo(3);
    }

    private static final class CountingTiles implements TileStore {
        private final TileStore tiles = new MemoryTiles();
        private int read;
        private int written;

        @Override
        public Optional<byte[]> tile(int level, long index) {
            read++;
            return tiles.tile(level, index);
        }

        @Override
        public void put(int level, long index, byte[] hashes) {
            written++;
            tiles.put(level, index, hashes);
        }
    }

    @Test
    void a_store_that_lost_a_tile_says_so() {
        var tree = new LogTree(HashKind.SM3, 300, new MemoryTiles());
        assertThatThrownBy(tree::root).isInstanceOf(IllegalStateException.class).hasMessageContaining("tile");
    }
}
