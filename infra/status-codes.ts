/**
 * Stands in for `node:http` in `@middy/util`, which wants the names of status codes from it. To import
 * that module as one does in ES modules makes Node load its whole `fetch` (20 ms).
 */
export const { STATUS_CODES } = process.getBuiltinModule('node:http');
