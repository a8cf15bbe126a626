import type { Finding } from '../model/findings.ts';
import { nearestField } from './headings/nearest.ts';
import { shownColumn } from './headings/shown.ts';
import type { ReadFile } from './read-file.ts';

/** What is to be said about a file as a whole: what was skipped, what was mended, and which columns are not used. */
export function fileFindings(file: ReadFile): Finding[] {
  return [...textFindings(file), ...columnFindings(file), ...rowFindings(file)];
}

function textFindings({ name, facts }: ReadFile): Finding[] {
  const findings: Finding[] = [];
  const at = { file: name };
  if (facts.doubled) findings.push({ code: 'double-conversion', at });
  if (facts.damaged) findings.push({ code: 'damaged-text', at });
  if (facts.strayReturns > 0) findings.push({ code: 'stray-carriage-return', args: { count: facts.strayReturns }, at });
  return findings;
}

function columnFindings({ name, headingRow, coded }: ReadFile): Finding[] {
  const { match, headings, line } = headingRow;
  const findings: Finding[] = [];
  for (const { field, position } of match.doubles) {
    const column = match.table.columns[field]?.heading ?? field;
    const args = { position: position + 1, usedPosition: (match.positions.get(field) ?? 0) + 1 };
    findings.push({ code: 'duplicate-heading', args, at: { file: name, line, column } });
  }
  for (const position of match.unmatched) {
    if (headings[position] === '' && !coded.filledOthers.has(position)) continue;
    const nearest = nearestField(headings[position] ?? '', match.table);
    const meant = nearest === undefined ? undefined : match.table.columns[nearest]?.heading;
    const args = meant === undefined ? { position: position + 1 } : { position: position + 1, nearest: meant };
    const column = shownColumn(headings[position], position);
    findings.push({
      code: meant === undefined ? 'unmatched-column' : 'near-heading',
      args,
      at: { file: name, line, column },
    });
  }
  return findings;
}

function rowFindings({ name, headingRow, coded }: ReadFile): Finding[] {
  const findings: Finding[] = headingRow.titleLines.map((line) => ({ code: 'title-row', at: { file: name, line } }));
  const rows = coded.rows - coded.faults.filter((fault) => fault === 1).length;
  if (rows === 0) findings.push({ code: 'no-rows', at: { file: name, line: headingRow.line } });
  for (const { line, count } of coded.tail) {
    findings.push({ code: 'count-row', at: { file: name, line } });
    if (count === undefined || count === rows) continue;
    findings.push({ code: 'row-count-differs', args: { count, rows }, at: { file: name, line } });
  }
  for (const { position, line } of coded.exposed) {
    const column = shownColumn(headingRow.headings[position], position);
    findings.push({ code: 'cpr-in-text', at: { file: name, line, column } });
  }
  return findings;
}
