/** What each page shows, as plain values; the templates only lay them out. */
@NullMarked
package dev.readout.app.web.page;

import org.jspecify.annotations.NullMarked;
