export { leaveOutPointers, refusePersonGroups, type Unpointed } from './pointers.ts';
export { pseudonym, readKey, type Pseudonymous } from './pseudonym.ts';
export { checkThreshold, publish } from './publish.ts';
export { hiddenVerdict } from './redact-judgement.ts';
export * from './shown.ts';
export { suppress, type Threshold } from './suppress.ts';
