package dev.readout.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the server is reached.
 *
 * @param host address it binds to
 * @param port 0 for any free one
 * @param token what a visitor must know; null only where nobody but this machine can visit
 * @param names host names under which it may be called, besides addresses and localhost
 */
public record ServeSettings(String host, int port, @Nullable String token, List<String> names) {
  public static final String LOOPBACK = "127.0.0.1";
  private static final int SHORTEST_TOKEN = 16;

  public ServeSettings {
    names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "a token needs at least " + SHORTEST_TOKEN + " characters");
    }
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "to be reached at "
              + host
              + " a token is needed: set --token or READOUT_TOKEN (at least "
              + SHORTEST_TOKEN
              + " characters)");
    }
  }

  /** This machine alone, without a token. */
  public static ServeSettings loopback(int port) {
    return new ServeSettings(LOOPBACK, port, null, List.of());
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
