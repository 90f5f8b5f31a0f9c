package dev.readout.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values for options that were not given as flags: the environment ({@code READOUT_ARCHIVE} for
 * {@code --archive}), then the file {@code readout.properties} in Readout's home ({@code archive =
 * /data/news.db}).
 */
final class Configuration implements IDefaultValueProvider {
  private final Map<String, String> environment;
  private final Properties file;

  Configuration(Map<String, String> environment, Path home) {
    this.environment = environment;
    this.file = load(home.resolve("readout.properties"));
  }

  private static Properties load(Path path) {
    Properties properties = new Properties();
    if (Files.isReadable(path)) {
      try (var reader = Files.newBufferedReader(path)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    }
    return properties;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String name = option.longestName().replaceFirst("^-+", "");
    String fromEnvironment =
        environment.get("READOUT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
    return fromEnvironment != null && !fromEnvironment.isBlank()
        ? fromEnvironment
        : file.getProperty(name);
  }
}
