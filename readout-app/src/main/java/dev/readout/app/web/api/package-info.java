/** The web API under /api/v1. */
@NullMarked
package dev.readout.app.web.api;

import org.jspecify.annotations.NullMarked;
