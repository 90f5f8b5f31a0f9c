package dev.readout.app.web;

import io.javalin.config.RoutesConfig;

/** A group of addresses and what answers them. */
public interface Routes {
  void add(RoutesConfig routes);
}
