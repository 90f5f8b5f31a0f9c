/** Which address shows what: one group of routes a class. */
@NullMarked
package dev.readout.app.web.route;

import org.jspecify.annotations.NullMarked;
