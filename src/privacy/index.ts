export { leaveOutPointers, refusePersonGroups, type Unpointed } from './pointers.ts';
export { pseudonym, readKey, type Pseudonymous } from './pseudonym.ts';
export { publish } from './publish.ts';
export { hiddenVerdict } from './redact-judgement.ts';
export * from './shown.ts';
export { suppress } from './suppress.ts';
export { checkThreshold, type Threshold } from './threshold.ts';
