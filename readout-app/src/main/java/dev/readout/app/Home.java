package dev.readout.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Readout keeps what is the user's: the archive and the configuration file. {@code
 * READOUT_HOME} comes first, then the system's usual place (XDG Base Directory on Linux).
 */
public final class Home {
  private Home() {}

  public static Path folder(Map<String, String> environment, String userHome, String system) {
    String chosen = environment.getOrDefault("READOUT_HOME", "");
    if (!chosen.isBlank()) {
      return Path.of(chosen);
    }
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.contains("mac")) {
      return Path.of(userHome, "Library", "Application Support", "Readout");
    }
    if (lower.contains("windows")) {
      return Path.of(environment.getOrDefault("LOCALAPPDATA", userHome), "Readout");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.isBlank()
        ? Path.of(userHome, ".local", "share", "readout")
        : Path.of(data, "readout");
  }

  /** The folder of this process; the system property {@code readout.home} goes before all else. */
  public static Path folder() {
    String chosen = System.getProperty("readout.home", "");
    if (!chosen.isBlank()) {
      return Path.of(chosen);
    }
    return folder(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
  }
}
