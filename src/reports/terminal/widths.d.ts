/** Not typed by its package: display columns, ANSI sequences aside. */
declare module 'cli-table3/src/utils.js' {
  export function strlen(text: string): number;
}
