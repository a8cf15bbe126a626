import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { UsageError } from '../errors.ts';
import { catalogue, plannedIndicators } from '../indicators/index.ts';
import { nearest } from '../model/nearest.ts';
import type { Plan } from './plan.ts';
import { planSchema } from './schema.ts';

/**
 * Reads a plan from the text of its file. `name` is what the file is called in complaints.
 * Throws a UsageError with file, line, column, what was found and what was expected.
 */
export function readPlan(text: string, name: string): Plan {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core' });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw complaint(
      name,
      line,
      col,
      {
        da: 'filen er ikke gyldig YAML ({code})',
        en: 'the file is not valid YAML ({code})',
      },
      { code: broken.code },
    );
  }
  const parsed = v.safeParse(planSchema, document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const { line, col } = positionOf(document, lines, issue.path?.map((step) => step.key) ?? []);
    throw complaint(
      name,
      line,
      col,
      {
        da: '{path}: fandt {found}, ventede {expected}',
        en: '{path}: found {found}, expected {expected}',
      },
      { path: v.getDotPath(issue) ?? '-', found: issue.received, expected: expectedOf(issue) },
    );
  }
  const plan: Plan = parsed.output;
  checkReferences(plan, (path) => positionOf(document, lines, path), name);
  return plan;
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'check' || issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
}

/** Ids are unique and indicators exist: what the schema alone can't see. */
function checkReferences(
  plan: Plan,
  positionAt: (path: readonly unknown[]) => { line: number; col: number },
  name: string,
): void {
  const known = [...catalogue.map(({ id }) => id), ...plannedIndicators];
  const seen = new Set<string>();
  plan.milestones.forEach((milestone, at) => {
    const where = positionAt(['milestones', at, seen.has(milestone.id) ? 'id' : 'indicator']);
    if (seen.has(milestone.id)) {
      const words = { da: 'milepælen {id} står to gange', en: 'the milestone {id} stands twice' };
      throw complaint(name, where.line, where.col, words, { id: milestone.id });
    }
    seen.add(milestone.id);
    if (milestone.kind === 'deliverable' || known.includes(milestone.indicator)) return;
    const near = nearest(milestone.indicator, known);
    const words = {
      da: `ukendt nøgletal {indicator}${near === undefined ? '' : '; mente du {near}?'}`,
      en: `unknown indicator {indicator}${near === undefined ? '' : '; did you mean {near}?'}`,
    };
    throw complaint(name, where.line, where.col, words, { indicator: milestone.indicator, near: near ?? '' });
  });
}

function complaint(
  file: string,
  line: number,
  column: number,
  words: { da: string; en: string },
  args: Record<string, string>,
): UsageError {
  const place = '{file}:{line}:{column}: ';
  return new UsageError({ da: place + words.da, en: place + words.en }, { ...args, file, line, column });
}

/** Where the deepest node on a path stands, so that a missing key points to the map that lacks it. */
function positionOf(document: Document, lines: LineCounter, path: readonly unknown[]): { line: number; col: number } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const next = pair?.value ?? (isSeq(node) && typeof key === 'number' ? node.items[key] : undefined);
    if (next === undefined || next === null) break;
    node = next;
    offset = rangeOf(next) ?? offset;
  }
  return lines.linePos(offset);
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
