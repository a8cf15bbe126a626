import { fold } from '../fold.ts';
import type { Service } from '../rows.ts';
import { isPlacement, measureKindNames, measureKinds, type MeasureKind } from './measure-kinds.ts';
import { kindBySection } from './paragraphs.ts';
import { placementTypeNumbered, placementTypeOf } from './placement-types.ts';

/** A type of ydelse is of a kind when its type, variant or offer type holds one of `words` and none of `not`. */
export interface MeasureRule {
  readonly kind: MeasureKind;
  readonly words: readonly string[];
  readonly not?: readonly string[];
}

export interface MeasureCode {
  readonly kind: MeasureKind;
  /** The national placement type; undefined for a child at home, and where the words don't tell. */
  readonly placementType: string | undefined;
}

/** The words of a row that say what it is. */
export type Worded = Pick<Service, 'type' | 'variant' | 'offerType' | 'placement' | 'legalBasis'>;

const kindWords = measureKindNames.map((kind) => ({ kind, words: measureKinds[kind].named.map(fold) }));

/** What a row's words tell, by one of its texts after the other: they are a few, and soon told apart one by one. */
interface Branch {
  readonly branches: Map<string | undefined, Branch>;
  code: MeasureCode | undefined;
}

const told = ['legalBasis', 'type', 'variant', 'offerType', 'placement'] as const;

function branchAt({ branches }: Branch, text: string | undefined): Branch {
  let branch = branches.get(text);
  if (branch === undefined) branches.set(text, (branch = { branches: new Map(), code: undefined }));
  return branch;
}

/**
 * Says what a row of services is: by a municipality's own rules first, then by its legal basis, then by its words.
 * Where the legal basis says no more than that the child is placed, the words say where.
 */
export function measureCoder(rules: readonly MeasureRule[]): (row: Worded) => MeasureCode {
  const own = rules.map(({ kind, words, not = [] }) => ({ kind, words: words.map(fold), not: not.map(fold) }));
  const known: Branch = { branches: new Map(), code: undefined };
  return (row) => {
    let branch = known;
    for (let nth = 0; nth < told.length; nth++) branch = branchAt(branch, row[told[nth] as (typeof told)[number]]);
    return (branch.code ??= codeOf(row));
  };

  function codeOf(row: Worded): MeasureCode {
    const texts = [row.type, row.placement, row.variant, row.offerType].map((text) => fold(text ?? ''));
    const numbered = placementTypeNumbered(row.placement);
    const kind = byRule(row) ?? bySection(row, numbered?.kind, texts) ?? numbered?.kind ?? byWords(texts);
    if (!isPlacement(kind)) return { kind, placementType: undefined };
    const type = numbered?.kind === kind ? numbered : placementTypeOf(kind, texts);
    return { kind, placementType: type?.type };
  }

  function byRule(row: Worded): MeasureKind | undefined {
    const texts = [row.type, row.variant, row.offerType].map((text) => fold(text ?? ''));
    const holds = (word: string): boolean => texts.some((text) => text.includes(word));
    return own.find(({ words, not }) => words.some(holds) && !not.some(holds))?.kind;
  }
}

/** A legal basis tells that a child is placed, not where: that is for the number or the words to say. */
function bySection(
  { legalBasis }: Worded,
  numbered: MeasureKind | undefined,
  texts: readonly string[],
): MeasureKind | undefined {
  const kind = legalBasis === undefined ? undefined : kindBySection(legalBasis);
  return kind === 'placement' ? (numbered ?? firstKind(texts, isPlacement) ?? kind) : kind;
}

function byWords(texts: readonly string[]): MeasureKind {
  return firstKind(texts, () => true) ?? 'unknown';
}

/** The kind that the first telling text names; a foster family that any of the texts places in the network is network care. */
function firstKind(texts: readonly string[], among: (kind: MeasureKind) => boolean): MeasureKind | undefined {
  const telling = kindWords.filter(({ kind }) => kind !== 'placement' && among(kind));
  for (const text of texts) {
    const kind = telling.find(({ words }) => words.some((word) => text.includes(word)))?.kind;
    if (kind === 'foster-care' && isInNetwork(texts)) return 'network-foster-care';
    if (kind !== undefined) return kind;
  }
  const isPlaced = measureKinds.placement.named.some((word) => texts.some((text) => text.includes(fold(word))));
  return isPlaced ? 'placement' : undefined;
}

function isInNetwork(texts: readonly string[]): boolean {
  return texts.some((text) => /netvaerk|slaegt|kinship|network/.test(text));
}
