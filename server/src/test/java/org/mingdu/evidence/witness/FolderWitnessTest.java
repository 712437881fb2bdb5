package org.mingdu.evidence.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;

class FolderWitnessTest {
    private static final String LOG = "mingdu/example";

    @TempDir
    Path folder;

    @Test
    void a_head_is_kept_once_and_one_that_differs_is_never_written_over_it() throws IOException {
        var witness = new FolderWitness(folder);
        witness.take(head(5, 1));
        witness.take(head(5, 1));
        assertThatThrownBy(() -> witness.take(head(5, 2)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("另一个摘要");
        witness.take(head(6, 3));
        assertThat(witness.kept(LOG)).extracting(one -> one.head().size()).containsExactly(5L, 6L);
        assertThat(witness.kept(LOG).getFirst().text()).isEqualTo(head(5, 1).text());
    }

    @Test
    void what_a_crash_cut_off_hinders_nobody() throws IOException {
        var witness = new FolderWitness(folder);
        witness.take(head(4, 1));
        var own = folder.resolve("mingdu-example");
        Files.writeString(own.resolve(".000000000005.head"), head(5, 1).text().substring(0, 9));
        assertThat(witness.kept(LOG)).hasSize(1);
        witness.take(head(5, 1));
        assertThat(witness.kept(LOG)).hasSize(2);
    }

    @Test
    void a_folder_that_is_not_mounted_is_not_made_anew() {
        var witness = new FolderWitness(folder.resolve("away"));
        assertThatThrownBy(() -> witness.take(head(1, 1))).hasMessageContaining("未挂载");
        assertThat(folder.resolve("away")).doesNotExist();
    }

    private static SignedHead head(long size, int root) {
        var bytes = new byte[Hash.LENGTH];
        bytes[0] = (byte) root;
        return SignedHead.by(
                HeadSigner.ed25519("example", new byte[32]),
                new TreeHead(LOG, HashKind.SM3, size, Hash.of(bytes), Instant.EPOCH));
    }
}
