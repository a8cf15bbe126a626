import hvidovreLigeMuligheder from './hvidovre-lige-muligheder.yml';

/** The text of each plan that ships with the program, by id. */
export const builtinPlans: Readonly<Record<string, string>> = {
  'hvidovre-lige-muligheder': hvidovreLigeMuligheder,
};
