import type { Finding } from '../../model/findings.ts';
import type { InputFile, ListName, Lists } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import { tables } from '../tables/index.ts';
import { followUpOutsideMeasure } from './follow-up-outside-measure.ts';
import { awarenessAfterStart, earlyPreliminaryAssessment } from './investigations.ts';
import { adultWithoutUnbornMark, assessedBeforeReceived, startBeforeBirthOfNotified } from './notifications.ts';
import { retiredCode } from './services.ts';
import { startedBeforeBirth } from './started-before-birth.ts';

const checks = [
  startBeforeBirthOfNotified,
  adultWithoutUnbornMark,
  assessedBeforeReceived,
  awarenessAfterStart,
  earlyPreliminaryAssessment,
  ...startedBeforeBirth,
  retiredCode,
  followUpOutsideMeasure,
];

/** What can't be right in the rows that are used. */
export function checkRows(lists: Lists, files: readonly Pick<InputFile, 'name'>[]): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const { code, list, field } = check;
    const column = headingOf(list, field);
    eachFailing(rowsOf(lists, list), check.over(lists) as (row: Row) => boolean, ({ file, line }) =>
      findings.push({ code, at: { file: files[file]?.name ?? '', line, column } }),
    );
  }
  return findings;
}

function eachFailing(rows: readonly Row[], fails: (row: Row) => boolean, tell: (row: Row) => void): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row;
    if (fails(row)) tell(row);
  }
}

function rowsOf(lists: Lists, list: ListName): readonly Row[] {
  return lists[list]?.rows ?? [];
}

function headingOf(list: ListName, field: string): string {
  return tables[list].columns[field]?.heading ?? field;
}
