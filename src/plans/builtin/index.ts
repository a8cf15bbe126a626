import favrskovTrivsel from './favrskov-trivsel.yml';
import herningDagplejen from './herning-dagplejen.yml';
import hvidovreLigeMuligheder from './hvidovre-lige-muligheder.yml';
import indsatstrappen from './indsatstrappen.yml';
import koebenhavn02 from './koebenhavn-0-2.yml';
import ledelsesinformation from './ledelsesinformation.yml';
import vordingborgNextStep from './vordingborg-next-step.yml';

/** The text of each plan that ships with the program, by id. */
export const builtinPlans: Readonly<Record<string, string>> = {
  'hvidovre-lige-muligheder': hvidovreLigeMuligheder,
  'vordingborg-next-step': vordingborgNextStep,
  'herning-dagplejen': herningDagplejen,
  'favrskov-trivsel': favrskovTrivsel,
  'koebenhavn-0-2': koebenhavn02,
  indsatstrappen,
  ledelsesinformation,
};
