import { toJsonSchema } from '@valibot/to-json-schema';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { catalogue } from '../../../src/indicators/index.ts';
import { planSchema } from '../../../src/plans/schema/index.ts';
import { milestone } from '../../../src/plans/schema/milestones.ts';

/** The shape of a plan file as JSON Schema, for editors. What no schema can say is left to `plan check`. */
export function planJsonSchema(): string {
  const { $schema, $defs, ...shape } = toJsonSchema(planSchema, {
    typeMode: 'input',
    ignoreActions: ['check', 'raw_check', 'finite'],
    definitions: { milestone },
  });
  const whole = {
    $schema,
    title: 'dubu-kpi: plan',
    ...shape,
    $defs: { milestone: { ...($defs?.['milestone'] as object), allOf: catalogue.map(takes) } },
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** Which parts and parameters go with an indicator. */
function takes({ id, figures, parameters = {} }: Indicator): object {
  const parts = figures.flatMap(({ part }) => part ?? []);
  const named = Object.entries(parameters).map(([name, usual]) => [name, { type: typeof usual, default: usual }]);
  return {
    if: { properties: { indicator: { const: id } }, required: ['indicator'] },
    // oxlint-disable-next-line unicorn/no-thenable
    then: {
      properties: {
        part: parts.length === 0 ? false : { enum: parts },
        parameters: named.length === 0 ? false : { properties: Object.fromEntries(named), additionalProperties: false },
      },
    },
  };
}
