import type { PolicyPack } from './policy-pack.js';
import type { Attribute, ReleaseForm } from './vocabulary.js';

/** In which forms a document of this attribute is released; one that is withheld is not released at all. */
export const releaseFormsOf = (pack: PolicyPack, attribute: Attribute): ReleaseForm[] =>
  attribute === 'nonDisclosure' ? [] : pack.switches.releaseForms;
