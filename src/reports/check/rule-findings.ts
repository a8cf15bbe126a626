import type { Finding, RuleText, Severity } from '../../model/findings.ts';
import { ruleOf } from '../../quality/index.ts';
import { groupBy } from '../group-by.ts';
import { severityNames } from './check-report.ts';

/** All that one rule found. */
export interface RuleFindings {
  readonly rule: RuleText;
  readonly findings: readonly Finding[];
}

/**
 * Findings by rule, the gravest first and then the most frequent; within a rule in the order they were found.
 * What a figure lacks follows from the rest and comes after it.
 */
export function byRule(findings: readonly Finding[]): RuleFindings[] {
  return groupBy(findings, ({ code }) => code)
    .map((of) => ({ rule: ruleOf(of[0].code) ?? wordless(of[0].code), findings: of }))
    .sort(
      (a, b) =>
        severityNames.indexOf(a.rule.severity) - severityNames.indexOf(b.rule.severity) ||
        Number(a.rule.group === 'indicator') - Number(b.rule.group === 'indicator') ||
        b.findings.length - a.findings.length,
    );
}

export function severityOf({ code }: Finding): Severity {
  return ruleOf(code)?.severity ?? 'error';
}

export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[severityOf(finding)]++;
  return counts;
}

/** A code that no rule explains is shown bare, and as grave as can be, so that it never goes by unseen. */
function wordless(code: string): RuleText {
  const words = { da: code, en: code };
  return { code, group: 'file', severity: 'error', words, guidance: words };
}
