import { isoDay } from '../../calendar/day.ts';
import type { Finding, RuleGroup, Severity } from '../../model/findings.ts';
import type { Count, ListName } from '../../model/lists.ts';
import { tool } from '../tool.ts';
import type { CheckPresentation } from './index.ts';
import type { CheckReport, FailOn } from './check-report.ts';
import { messageOf, notCheckedText } from './finding-text.ts';
import { placesShown } from './places.ts';
import { byRule, countSeverities, type RuleFindings } from './rule-findings.ts';

const schemaVersion = 1;

/** The keys and their order are a contract. Words are English, whatever the language of the report. */
export interface CheckJson {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly asOfFrom: CheckReport['asOfFrom'];
  readonly failOn: FailOn;
  /** True when the exit code is 1. */
  readonly failed: boolean;
  /** Findings that are not accepted, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: {
    /** Findings that an entry accepts. */
    readonly count: number;
    /** Findings that were accepted until a day that has passed; they are among `findings`. */
    readonly expired: number;
    /** Entries that fit no finding. */
    readonly unused: number;
  };
  readonly inputs: readonly InputJson[];
  /** Names of files that could not be read as a list; why is among `findings`. */
  readonly unread: readonly string[];
  readonly findings: readonly RuleJson[];
  readonly notChecked: readonly { readonly code: string; readonly reasonCode: string; readonly reason: string }[];
}

interface InputJson {
  readonly file: string;
  readonly list: ListName;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsLeftOut: readonly Count[];
  readonly sha256: string;
}

/** All that one rule found: `count` of them, the first few or with --all every one under `places`. */
interface RuleJson {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly count: number;
  readonly guidance: string;
  readonly places: readonly PlaceJson[];
}

interface PlaceJson {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  /** Only with --pseudonyms. */
  readonly pseudonym?: string;
  readonly message: string;
  readonly args: NonNullable<Finding['args']>;
}

export function checkJson(report: CheckReport, { all }: CheckPresentation): string {
  const { asOf, asOfFrom, failOn, failed, findings, inputs, unread, notChecked } = report;
  const whole: CheckJson = {
    schemaVersion,
    tool,
    asOf: isoDay(asOf),
    asOfFrom,
    failOn,
    failed,
    counts: countSeverities(findings.open),
    accepted: {
      count: findings.accepted.length,
      expired: findings.expired.length,
      unused: findings.unused.length,
    },
    inputs: inputs.map(({ name, list, rowsRead, rowsUsed, rowsLeftOut, sha256 }) => ({
      file: name,
      list,
      rowsRead,
      rowsUsed,
      rowsLeftOut,
      sha256,
    })),
    unread,
    findings: byRule(findings.open).map((group) => ruleJson(group, all)),
    notChecked: notChecked.map(({ code, reason }) => ({
      code,
      reasonCode: reason.code,
      reason: notCheckedText(reason, 'en'),
    })),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function ruleJson({ rule, findings }: RuleFindings, all: boolean): RuleJson {
  const { code, group, severity, guidance } = rule;
  const shown = all ? findings : findings.slice(0, placesShown);
  return { code, group, severity, count: findings.length, guidance: guidance.en, places: shown.map(placeJson) };
}

function placeJson(finding: Finding): PlaceJson {
  const { file, line, column, pseudonym } = finding.at;
  return {
    file,
    line: line ?? null,
    column: column ?? null,
    ...(pseudonym !== undefined && { pseudonym }),
    message: messageOf(finding, 'en'),
    args: finding.args ?? {},
  };
}
