/**
 * The version of the shape of `trends.json` (semantic versioning): a new member raises the second number, a member that
 * is renamed, removed or means something else raises the first.
 */
export const TRENDS_VERSION = '1.1.0';

/** Where `trends.json` finds its schema: beside it. */
export const SCHEMA_PATH = 'trends.schema.json';
