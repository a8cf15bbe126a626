/** Whether a plan is named by the path of its file, and not by an id. */
export function isPlanPath(typed: string): boolean {
  return /\.ya?ml$/i.test(typed);
}
