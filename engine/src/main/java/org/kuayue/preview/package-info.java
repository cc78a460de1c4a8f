/**
 * The editor's desk: bakes on every save, serves the last good site on this machine, and tells open pages what changed.
 * {@link org.kuayue.preview.Preview} is the door.
 */
package org.kuayue.preview;
