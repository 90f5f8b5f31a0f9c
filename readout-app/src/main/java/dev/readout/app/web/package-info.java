/**
 * The web server: pages and the web API on Javalin. Whatever an article says is data here, never
 * markup.
 */
@NullMarked
package dev.readout.app.web;

import org.jspecify.annotations.NullMarked;
