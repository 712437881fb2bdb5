package org.mingdu.kernel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What is said to people who ask. The Chinese sentence stands in the code where it is meant and is the key of its
/// translations, as gettext has it: a file `sentences_<language>.properties` on the class path gives them, and what it
/// lacks is said in Chinese.
///
/// Only what leaves with an answer is spoken here. What is stored (the trail, the rule beside a lamp) is a record and
/// stays in the language it was written in.
public final class Speech {
    private static final Map<String, Map<String, String>> CATALOGUES = catalogues();

    private Speech() {}

    /// The sentence in the language of the running request, with its values put in as by [String#formatted].
    public static String say(String sentence, Object... values) {
        var spoken = CATALOGUES
                .getOrDefault(LocaleContextHolder.getLocale().getLanguage(), Map.of())
                .getOrDefault(sentence, sentence);
        return values.length == 0 ? spoken : String.format(Locale.ROOT, spoken, values);
    }

    private static Map<String, Map<String, String>> catalogues() {
        var named = Pattern.compile("sentences_([a-z]{2,3})\\.properties");
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:sentences_*.properties");
            var catalogues = new HashMap<String, Map<String, String>>();
            for (var file : files) {
                var name = named.matcher(String.valueOf(file.getFilename()));
                if (name.matches()) {
                    catalogues.put(name.group(1), catalogue(file));
                }
            }
            return Map.copyOf(catalogues);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> catalogue(Resource file) throws IOException {
        var read = new Properties();
        read.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        return read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(sentence -> sentence, read::getProperty));
    }
}
