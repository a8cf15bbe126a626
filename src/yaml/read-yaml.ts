import * as v from 'valibot';
import type { Words } from '../model/words.ts';
import { refuse, type Complaint } from './complaints.ts';
import { offsetsOfNameless, parseYaml, type Scalars, type YamlText } from './document.ts';
import { syntax } from './expectations.ts';
import { sayIssue } from './issue-words.ts';

/** Mistakes that do not lead to others. */
const standsAlone = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS']);

const noYaml: Words = { da: 'filen er ikke gyldig YAML ({code})', en: 'the file is not valid YAML ({code})' };

const noName: Words = {
  da: 'fandt en liste eller felter som navn på et felt, ventede en tekst; sæt anførselstegn om tekst med [ eller {',
  en: 'found a list or fields as the name of a field, expected a text; put text with [ or { in quotation marks',
};

/** What a file holds by its schema, and where everything in it stands. */
export interface Read<S extends v.GenericSchema> {
  readonly raw: unknown;
  readonly parsed: v.SafeParseResult<S>;
  readonly yaml: YamlText;
  /** What the schema has to say against it, in the order of the file. */
  readonly complaints: readonly Complaint[];
}

/** Reads YAML by a schema; `name` is what the file is called in complaints. Throws a UsageErrors for what is no YAML. */
export function readYaml<const S extends v.GenericSchema>(
  text: string,
  name: string,
  schema: S,
  scalars?: Scalars,
): Read<S> {
  const yaml = parseYaml(text, scalars);
  refuse(name, syntaxComplaints(yaml, text));
  refuse(name, nameComplaints(yaml));
  const raw = contentsOf(yaml, name);
  const parsed = v.safeParse(schema, raw);
  const said = (parsed.issues ?? []).flatMap((issue) => sayIssue(issue));
  return { raw, parsed, yaml, complaints: said.map((one) => yaml.complain(one)) };
}

function syntaxComplaints({ document, positionAt }: YamlText, text: string): Complaint[] {
  const lines = text.split(/\r?\n/);
  const complaints = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }): Complaint => {
    const { line, column } = positionAt(offset);
    const isSign = /:\s*>=?(\s|\d|$)/.test(lines[line - 1] ?? '');
    return { line, column, words: syntax[isSign ? 'SIGN' : code] ?? noYaml, args: { code } };
  });
  // After one slip the parser stumbles on over what is right.
  const slip = complaints.findIndex(({ args: { code } }) => !standsAlone.has(String(code)));
  return slip < 0 ? complaints : complaints.slice(0, slip + 1);
}

/** A list or a map can't be the name of a field; what stands in it is not repeated. */
function nameComplaints(yaml: YamlText): Complaint[] {
  return offsetsOfNameless(yaml).map((offset) => ({ ...yaml.positionAt(offset), words: noName, args: {} }));
}

/** Aliases that lead nowhere, or that unfold without end, only show when the content is put together. */
function contentsOf({ document, positionAt }: YamlText, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const words = { da: 'en henvisning (*) fører ingen steder hen', en: 'a reference (*) leads nowhere' };
    refuse(name, [{ ...positionAt(0), words, args: {} }]);
    throw error;
  }
}
