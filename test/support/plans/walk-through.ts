/** How a block of the README changes a file: the whole of it, one line of it, or all from a line on. */
export interface FileEdit {
  readonly file: string;
  readonly how: 'whole' | 'line' | 'rest';
  readonly line: string;
}

/** A block of a walk-through: commands with what they print, or a piece of a file. */
export interface Step {
  readonly text: string;
  readonly edit?: FileEdit | undefined;
}

const block = /(?:<!-- (.+?) -->\n)?```(?:yaml|text)\n([\s\S]*?)```/g;

/** The blocks below a heading of the README, up to the next heading of its rank. */
export function stepsIn(readme: string, heading: string): Step[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [own = ''] = section.split(/\n## /);
  return [...own.matchAll(block)].map(([, mark, text = '']) => ({
    text,
    edit: mark === undefined ? undefined : editOf(mark),
  }));
}

/** `plan.yml: in place of "title: x"`, `plan.yml: from "milestones:" on`, or `plan.yml` alone. */
function editOf(mark: string): FileEdit {
  const [, file = '', line, rest] = /^(\S+?)(?:: (?:in place of "(.*)"|from "(.*)" on))?$/.exec(mark) ?? [];
  if (line !== undefined) return { file, how: 'line', line };
  return rest === undefined ? { file, how: 'whole', line: '' } : { file, how: 'rest', line: rest };
}

/** The file's text with the edit made. Throws when the line to be found is not there once. */
export function edited(before: string, { how, line }: FileEdit, text: string): string {
  if (how === 'whole') return text;
  const lines = before.split('\n');
  const at = lines.indexOf(line);
  if (at < 0 || lines.indexOf(line, at + 1) >= 0) throw new Error(`not a line that stands once: ${line}`);
  const after = how === 'line' ? lines.slice(at + 1).join('\n') : '';
  return `${lines.slice(0, at).join('\n')}\n${text}${after}`;
}

export interface ShownCommand {
  readonly args: readonly string[];
  readonly shown: readonly string[];
  /** Ends in …: there is more than is shown. */
  readonly isCut: boolean;
}

/** The commands of a block, each after `$ dubu-kpi`, and what is shown beneath it. */
export function commandsIn(text: string): ShownCommand[] {
  return text
    .trimEnd()
    .split(/^\$ dubu-kpi /m)
    .slice(1)
    .map((part) => {
      const [typed = '', ...lines] = part.trimEnd().split('\n');
      const isCut = lines.at(-1) === '…';
      const args = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      return { args, shown: isCut ? lines.slice(0, -1) : lines, isCut };
    });
}
