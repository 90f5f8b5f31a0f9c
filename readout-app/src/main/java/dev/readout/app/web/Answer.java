package dev.readout.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends a body with its entity tag (RFC 9110), or only says that it is the one already there. */
public final class Answer {
  private static final int TAG_BYTES = 12;

  private Answer() {}

  public static void send(Context context, String type, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    String tag = '"' + tag(bytes) + '"';
    context.contentType(type);
    context.header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known != null && context.statusCode() == HttpStatus.OK.getCode() && has(known, tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.result(bytes);
    }
  }

  private static boolean has(String known, String tag) {
    for (String one : known.split(",", -1)) {
      String plain = one.strip();
      // Something between here and there may have weakened the tag or compressed what it is for.
      if (plain.replaceFirst("^W/", "").equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
