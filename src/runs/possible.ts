/** What the schema says of a number that no run of the program holds. */
export const impossible = 'impossible';

type Shown = number | null;

/** What a figure came to, as far as it is told. */
interface Ratio {
  readonly value: Shown;
  readonly numerator: Shown;
  readonly denominator: Shown;
}

interface Figure extends Ratio {
  readonly status: string;
  readonly hidden: readonly string[];
  readonly unit: string;
  readonly currency?: string | undefined;
  readonly pending: Shown;
  readonly interval: unknown;
  readonly bands?: readonly { readonly count: Shown; readonly amount?: Shown | undefined }[] | undefined;
  readonly children?: Shown | undefined;
}

/** True for a figure whose numbers can be those of a run: none is missing that is not hidden, and they fit each other. */
export function isPossible(figure: Figure): boolean {
  return isWholeAsTold(figure) && isQuotient(figure) && isCounted(figure);
}

/** A numerator and a denominator are told of shares and rates alone, and their value is the one over the other. */
export function isQuotient({ value, numerator, denominator }: Ratio): boolean {
  return value === null || numerator === null || denominator === null || value === numerator / denominator;
}

/** A number is null where the status says that there is none, or where it is hidden, and nowhere else. */
function isWholeAsTold(figure: Figure): boolean {
  const { status, hidden, unit, currency, value, pending, bands = [], children } = figure;
  const isTold = status === 'ok' || status === 'unreliable';
  const misses = (part: string, number: Shown | undefined): boolean => number === null && !hidden.includes(part);
  if ((value !== null) !== (isTold && !hidden.includes('value'))) return false;
  const needs: ('numerator' | 'denominator')[] = [
    ...(unit === 'share' || unit === 'rate' ? (['numerator'] as const) : []),
    ...(unit === 'count' && currency === undefined ? [] : (['denominator'] as const)),
  ];
  if (isTold && needs.some((part) => misses(part, figure[part]))) return false;
  if (status !== 'not-evaluated' && misses('pending', pending)) return false;
  return (
    !misses('children', children) &&
    !bands.some(({ count, amount }) => misses('bands', count) || misses('bands', amount))
  );
}

/** What is counted is whole, and a share is of its whole. A rate or an amount may be below 0 or of parts, as may a growth. */
function isCounted({ unit, currency, value, numerator, denominator, interval }: Figure): boolean {
  if (unit === 'rate') return true;
  if (unit === 'count' && currency === undefined) return value === null || Number.isInteger(value);
  if (unit !== 'share') return isCount(denominator);
  if ((numerator ?? 0) < 0 || (denominator ?? 0) < 0) return false;
  if (numerator !== null && denominator !== null && numerator > denominator) return false;
  // A share of cases has an interval; one of days, such as days absent, has none.
  return interval === null || (isCount(numerator) && isCount(denominator));
}

function isCount(number: Shown): boolean {
  return number === null || (Number.isInteger(number) && number >= 0);
}
