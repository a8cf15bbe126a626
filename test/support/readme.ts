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

const catalogueTable = /(<!-- catalogue -->\n)[\s\S]*?(<!-- end of catalogue -->)/;

/** The table of key figures that the README shows. */
export function shownCatalogue(readme: string): string {
  return catalogueTable.exec(readme)?.[0] ?? '';
}

/** The table between its marks: id, title, unit and law of every indicator, from `catalogue --format json`. */
export function catalogueBlock(json: string): string {
  const { indicators } = JSON.parse(json) as { indicators: readonly Listed[] };
  const rows = indicators.map(({ indicator, title, unit, basis }) => {
    const law = basis.map(({ act, section }) => `${act} ${section}`).join('; ');
    return `| \`${indicator}\` | ${title.da} | ${title.en} | ${unit} | ${law} |`;
  });
  const head = ['| id | Danish | English | unit | law |', '| --- | --- | --- | --- | --- |'];
  return ['<!-- catalogue -->', ...head, ...rows, '<!-- end of catalogue -->'].join('\n');
}

export function withCatalogue(readme: string, json: string): string {
  return readme.replace(catalogueTable, () => catalogueBlock(json));
}

interface Listed {
  readonly indicator: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly unit: string;
  readonly basis: readonly { readonly act: string; readonly section: string }[];
}

const shownFile = /(<!-- (samples\/[\w./-]+\.yml) -->\n```yaml\n)([\s\S]*?)```/g;

/** The files that the README shows whole. */
export function shownFiles(readme: string): { readonly path: string; readonly shown: string }[] {
  return [...readme.matchAll(shownFile)].map(([, , path = '', shown = '']) => ({ path, shown }));
}

export function withFiles(readme: string, read: (path: string) => string): string {
  return readme.replace(shownFile, (_, head: string, path: string) => `${head}${read(path)}\`\`\``);
}
