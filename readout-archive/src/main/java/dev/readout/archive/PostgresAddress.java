package dev.readout.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database as a libpq connection URI names it (PostgreSQL documentation, 34.1.1.2).
 *
 * @param name the address without its password: for messages
 */
record PostgresAddress(String name, String jdbc, @Nullable String user, @Nullable String password) {

  /**
   * @param elsewhere the password to use where the address has none
   * @throws ArchiveException NOT_AN_ARCHIVE where the address cannot be understood
   */
  static PostgresAddress of(String address, @Nullable String elsewhere) {
    try {
      URI uri = new URI(address).parseServerAuthority();
      String host = uri.getHost() == null ? "localhost" : uri.getHost();
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      List<String> who =
          uri.getRawUserInfo() == null ? List.of() : List.of(uri.getRawUserInfo().split(":", 2));
      String user = who.isEmpty() ? null : decode(who.getFirst());
      String password = who.size() < 2 ? elsewhere : decode(who.get(1));
      return new PostgresAddress(
          "postgresql://" + (user == null ? "" : user + "@") + host + port + path,
          "jdbc:postgresql://" + host + port + path + query,
          user,
          password);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new ArchiveException(
          ArchiveFailure.NOT_AN_ARCHIVE,
          "the archive's address is not of the form postgresql://user@host:port/database",
          e);
    }
  }

  private static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbc);
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    source.setApplicationName("readout");
    return source;
  }
}
