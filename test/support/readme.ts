/** A run of the program that the README shows: a comment with the command line, and what it prints in the block below. */
export interface ShownRun {
  readonly line: string;
  readonly args: readonly string[];
  /** How many lines of the output are shown. */
  readonly lines: number;
  readonly shown: string;
}

const shownRun = /<!-- dubu-kpi (.+?)(?: \| first (\d+))? -->\n```text\n([\s\S]*?)```/g;

export function shownRuns(readme: string): ShownRun[] {
  return [...readme.matchAll(shownRun)].map(([, line = '', lines, shown = '']) => ({
    line,
    args: line.split(' '),
    lines: Number(lines ?? Number.MAX_SAFE_INTEGER),
    shown: shown.trimEnd(),
  }));
}

/** The README with every run shown anew. */
export async function showAnew(readme: string, print: (args: readonly string[]) => Promise<string>): Promise<string> {
  let anew = readme;
  for (const { line, args, lines } of shownRuns(readme)) {
    const printed = (await print(args)).split('\n').slice(0, lines).join('\n').trimEnd();
    const escaped = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const block = new RegExp(`(<!-- dubu-kpi ${escaped}(?: \\| first \\d+)? -->\\n)\`\`\`text\\n[\\s\\S]*?\`\`\``);
    anew = anew.replace(block, (_, comment: string) => `${comment}\`\`\`text\n${printed}\n\`\`\``);
  }
  return anew;
}
