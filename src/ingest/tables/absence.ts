import { month } from '../kinds/month.ts';
import { number } from '../kinds/number.ts';
import { column, defineTable } from '../table.ts';
import { pupil, unitId } from './prevention-words.ts';

export const absence = defineTable({
  list: 'absence',
  columns: {
    ...pupil,
    unitId,
    monthOn: column(month, 'Måned'),
    schoolDays: column(number, 'Skoledage', 'Antal skoledage'),
    unlawfulDays: column(number, 'Ulovligt fravær', 'Ulovlige fraværsdage', 'Ulovligt fravær (dage)'),
  },
  required: ['monthOn', 'schoolDays', 'unlawfulDays'],
  essential: ['monthOn'],
  spans: [],
  events: ['monthOn'],
  // A pupil has one row a month at a school.
  naturalKey: ['cpr', 'foreignId', 'unitId', 'monthOn'],
  versionsBy: ['cpr', 'foreignId'],
  record: (of, at, row) => ({
    unitId: of.unitId(at),
    monthOn: of.monthOn(at),
    schoolDays: of.schoolDays(at),
    unlawfulDays: of.unlawfulDays(at),
    file: row.file,
    line: row.line,
    caseNumber: row.caseNumber,
    child: row.child,
    bornOn: row.bornOn,
    unusable: row.unusable,
  }),
});
