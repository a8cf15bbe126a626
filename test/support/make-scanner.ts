import { writeFileSync } from 'node:fs';
import { scanCodeFile, scanCodePath } from './scan-code.ts';

writeFileSync(scanCodePath, scanCodeFile());
