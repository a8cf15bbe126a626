import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync('src/reports/report.schema.json', 'utf8')) as object;
const ajv = new Ajv({
  strictSchema: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});
const valid = ajv.compile(schema);

/** What the published JSON Schema of a report has against a text. */
export function reportComplaints(text: string): unknown {
  return valid(JSON.parse(text)) ? [] : valid.errors;
}
