import { csvText } from '../csv-text.ts';
import { severities } from '../words/statuses.ts';
import type { CheckReport } from './check-report.ts';
import { messageOf } from './finding-text.ts';
import type { CheckPresentation } from './index.ts';
import { checkLabels } from './labels.ts';
import { byRule } from './rule-findings.ts';

const fields = ['status', 'code', 'file', 'lineNumber', 'column', 'pseudonym', 'message', 'guidance'] as const;

/** One row per finding, all of them: a list to mend from. */
export function checkCsv(
  { findings, pseudonyms = false }: CheckReport,
  { language, csvDialect }: CheckPresentation,
): string {
  const rows = byRule(findings.open).flatMap(({ rule, findings }) =>
    findings.map((finding) => {
      const { file, line, column, pseudonym } = finding.at;
      const said = [messageOf(finding, language), rule.guidance[language]];
      const named = pseudonyms ? [pseudonym] : [];
      return [severities[rule.severity][language], rule.code, file, line, column, ...named, ...said];
    }),
  );
  return csvText(
    fields.filter((field) => pseudonyms || field !== 'pseudonym').map((field) => checkLabels[field][language]),
    rows,
    csvDialect,
  );
}
