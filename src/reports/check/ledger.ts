import type { InputFile } from '../../model/lists.ts';
import { listTitles } from '../../model/lists.ts';
import { Numbers } from '../numbers.ts';
import { grid, type Line, type Style } from '../terminal/grid.ts';
import { leftOutText } from '../words/phrase.ts';
import type { CheckReport } from './check-report.ts';
import type { CheckPresentation } from './index.ts';
import { checkLabels } from './labels.ts';

/** Where every row of every file went: read = used + left out, by reason. */
export function ledgerLines(
  { inputs, unread }: CheckReport,
  { language, width }: CheckPresentation,
  paint: { readonly title: Style; readonly dim: Style },
): string[] {
  const numbers = new Numbers(language);
  const columns = [
    { title: checkLabels.file[language], grows: true },
    { title: checkLabels.list[language] },
    ...[checkLabels.read, checkLabels.used, checkLabels.leftOut].map((words) => ({
      title: words[language],
      align: 'right' as const,
    })),
  ];
  const lines = [
    ...inputs.flatMap(fileLines),
    ...unread.map((name): Line => [name, checkLabels.unread[language], '', '', '']),
    ...(inputs.length > 1 ? [totalLine()] : []),
  ];
  return [paint.title(checkLabels.rows[language]), ...grid(columns, lines, width, { head: paint.dim })];

  function fileLines({ name, list, rowsRead, rowsUsed, rowsLeftOut }: InputFile): Line[] {
    const reasons = rowsLeftOut.map(({ reason, count }) => `${numbers.count(count)} ${leftOutText(reason, language)}`);
    const row = [name, listTitles[list][language], ...counts(rowsRead, rowsUsed)];
    return reasons.length === 0 ? [row] : [row, { beneath: `  ${reasons.join(', ')}`, from: 0, style: paint.dim }];
  }

  function totalLine(): Line {
    const read = inputs.reduce((all, { rowsRead }) => all + rowsRead, 0);
    const used = inputs.reduce((all, { rowsUsed }) => all + rowsUsed, 0);
    return [checkLabels.total[language], '', ...counts(read, used)];
  }

  function counts(read: number, used: number): string[] {
    return [read, used, read - used].map((count) => numbers.count(count));
  }
}
