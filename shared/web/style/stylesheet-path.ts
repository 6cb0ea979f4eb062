/**
 * The address of the stylesheet, with a hash of its content, so that browsers may keep it for a
 * year. Only the site function carries the sheet itself; all others know this line.
 * A test fails when the hash is stale and says the right one.
 */
export const stylesheetPath = '/assets/vagen-53c4588aef.css';
