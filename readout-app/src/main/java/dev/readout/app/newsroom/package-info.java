/** What the pages and the web API look at: the archive, held ready in memory. */
@NullMarked
package dev.readout.app.newsroom;

import org.jspecify.annotations.NullMarked;
