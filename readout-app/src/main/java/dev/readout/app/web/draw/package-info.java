/** Pictures as shapes: the map, the contact network, the chart of days. Pure. */
@NullMarked
package dev.readout.app.web.draw;

import org.jspecify.annotations.NullMarked;
