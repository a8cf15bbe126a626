import { readdirSync } from 'node:fs';

/** Files that start with a dot or `~$` are the operating system's and Excel's own. */
export function isListFile(name: string): boolean {
  return /\.(csv|txt|tsv)$/i.test(name) && !/^(\.|~\$)/.test(name);
}

/** Whether there are lists in a folder itself, not in the folders below it. */
export function listsIn(folder: string): 'some' | 'none' | 'no folder' {
  try {
    return readdirSync(folder).some(isListFile) ? 'some' : 'none';
  } catch {
    // What stands against it is told when it is opened as a path to lists.
    return 'no folder';
  }
}
