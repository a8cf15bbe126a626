import type { RuleText } from '../../model/findings.ts';
import { fileTexts } from './file.ts';
import { headingTexts } from './headings.ts';
import { rowTexts } from './row.ts';
import { valueTexts } from './value.ts';

/** The wordings of every finding that reading the lists can give. */
export const intakeTexts: readonly RuleText[] = [...fileTexts, ...headingTexts, ...valueTexts, ...rowTexts];
