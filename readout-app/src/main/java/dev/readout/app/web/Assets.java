package dev.readout.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The few files that pages are made with: style, script, icon, htmx. All of them from the class
 * path, each under an address that changes with its content and may be kept for ever.
 */
public final class Assets {
  private static final String OWN = "/dev/readout/app/web/";
  private static final Map<String, String> FILES =
      Map.of(
          "readout.css", OWN + "readout.css",
          "readout.js", OWN + "readout.js",
          "icon.svg", OWN + "icon.svg",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js");

  private static final class Asset {
    private final byte[] bytes;
    private final String type;
    private final String version;

    Asset(byte[] bytes, String type, String version) {
      this.bytes = bytes;
      this.type = type;
      this.version = version;
    }
  }

  private final Map<String, Asset> assets = new LinkedHashMap<>();

  Assets() {
    FILES.forEach((name, resource) -> assets.put(name, load(name, resource)));
  }

  private static Asset load(String name, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      byte[] bytes = in.readAllBytes();
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return new Asset(bytes, type(name), HexFormat.of().toHexDigits((int) sum.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return name.endsWith(".css")
        ? "text/css; charset=utf-8"
        : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript; charset=utf-8";
  }

  void serve(RoutesConfig routes) {
    routes.get("/static/{name}", this::answer);
    routes.get("/favicon.ico", context -> context.redirect(path("icon.svg")));
  }

  private void answer(Context context) {
    Asset asset = asset(context.pathParam("name"));
    if (asset == null) {
      throw WebProblem.notFound("file " + context.pathParam("name"));
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.type);
    context.result(asset.bytes);
  }

  private @Nullable Asset asset(String name) {
    return assets.get(name);
  }

  /** Where a page finds a file. */
  public String path(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no such file: " + name);
    }
    return "/static/" + name + "?v=" + asset.version;
  }
}
