export { refusePersonGroups } from './pointers.ts';
export { publish } from './publish.ts';
