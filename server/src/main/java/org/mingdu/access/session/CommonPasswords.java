package org.mingdu.access.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// Passwords everybody thinks of: some thousand words, rows of keys, names and repetitions, in whatever case, with
/// figures and signs in place of letters, joined and followed by years, figures and signs. Known offline; nothing of a
/// password leaves the house.
final class CommonPasswords {
    /// Letters that are left when a password is taken to pieces: with fewer it is no better than a list of guesses.
    private static final int LEAST_OF_ONES_OWN = 4;

    /// Shorter stretches stand in honest words: first, point, tree.
    private static final int LEAST_OF_A_ROW = 4;

    private static final List<String> ROWS =
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz");
    private static final List<String> COLUMNS = List.of(
            "1qaz",
            "2wsx",
            "3edc",
            "4rfv",
            "5tgb",
            "6yhn",
            "7ujm",
            "8ik",
            "9ol",
            "qaz",
            "wsx",
            "edc",
            "rfv",
            "tgb",
            "yhn",
            "ujm",
            "qwe",
            "asd",
            "zxc",
            "!qaz",
            "@wsx",
            "#edc",
            "$rfv",
            "q1w2e3r4",
            "q1w2e3",
            "1q2w3e4r",
            "1q2w3e",
            "a1b2c3d4",
            "a1b2c3",
            "a1s2d3f4",
            "z1x2c3",
            "qweasd",
            "asdzxc",
            "qweasdzxc");

    private static final List<String> SURNAMES = List.of(
            "wang", "li", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu",
            "gao", "lin", "he", "guo", "ma", "luo", "liang", "song", "zheng", "xie", "han", "tang", "feng", "yu",
            "dong", "xiao", "cheng", "cao", "yuan", "deng", "fu", "shen", "zeng", "peng", "lv", "su", "lu", "jiang",
            "cai", "jia", "ding", "wei", "xue", "ye", "yan", "pan", "du", "dai", "xia", "tian", "ren", "fan", "shi");
    private static final List<String> GIVEN = List.of(
            "wei",
            "fang",
            "na",
            "min",
            "jing",
            "li",
            "qiang",
            "lei",
            "jun",
            "yang",
            "yong",
            "yan",
            "jie",
            "tao",
            "ming",
            "chao",
            "xiuying",
            "xia",
            "ping",
            "gang",
            "guiying",
            "bo",
            "hui",
            "hao",
            "ting",
            "xin",
            "yu",
            "kai",
            "jian",
            "bin",
            "dan",
            "hong",
            "hua",
            "ying",
            "mei",
            "lin",
            "peng",
            "fei",
            "feng",
            "hai",
            "long",
            "qing",
            "rui",
            "xue",
            "yun",
            "zhen",
            "jiahao",
            "zihan",
            "haoran",
            "yuxuan",
            "xinyi",
            "jianguo",
            "jianhua",
            "zhiqiang",
            "xiaoming",
            "xiaoli",
            "xiaohong",
            "guoqiang",
            "wenjie",
            "haitao");

    private static final Set<String> PIECES = pieces();
    private static final int LONGEST =
            PIECES.stream().mapToInt(String::length).max().orElseThrow();

    private CommonPasswords() {}

    static int size() {
        return PIECES.size();
    }

    /// Whether hardly anything is left once the pieces are taken out in the way that leaves the least.
    static boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var readings = List.of(lower, read(lower, 'l'), read(lower, 'i'));
        var left = new int[lower.length() + 1];
        for (var end = 1; end <= lower.length(); end++) {
            left[end] = left[end - 1] + (Character.isLetter(lower.charAt(end - 1)) ? 1 : 0);
            for (var start = Math.max(0, end - LONGEST); start < end; start++) {
                if (left[start] < left[end] && isPiece(readings, start, end)) {
                    left[end] = left[start];
                }
            }
        }
        return left[lower.length()] < LEAST_OF_ONES_OWN;
    }

    private static boolean isPiece(List<String> readings, int start, int end) {
        return readings.stream().anyMatch(reading -> PIECES.contains(reading.substring(start, end)));
    }

    /// Figures and signs as the letters they are written for.
    private static String read(String lower, char one) {
        return lower.replace('1', one)
                .replace('!', one)
                .replace('|', one)
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('8', 'b')
                .replace('9', 'g');
    }

    private static Set<String> pieces() {
        var pieces = new HashSet<String>();
        words().forEach(pieces::add);
        for (var row : ROWS) {
            var back = new StringBuilder(row).reverse().toString();
            for (var start = 0; start < row.length(); start++) {
                for (var end = start + LEAST_OF_A_ROW; end <= row.length(); end++) {
                    pieces.add(row.substring(start, end));
                    pieces.add(back.substring(start, end));
                }
            }
        }
        for (var column : COLUMNS) {
            pieces.add(column);
            pieces.add(new StringBuilder(column).reverse().toString());
        }
        for (var surname : SURNAMES) {
            for (var given : GIVEN) {
                pieces.add(surname + given);
            }
        }
        for (var letter = 'a'; letter <= 'z'; letter++) {
            for (var times = 3; times <= 16; times++) {
                pieces.add(String.valueOf(letter).repeat(times));
            }
        }
        return Set.copyOf(pieces);
    }

    private static Stream<String> words() {
        try {
            return new ClassPathResource("common-passwords.txt", CommonPasswords.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Stream.of(line.split(" ")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
