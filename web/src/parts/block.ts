import type { components } from '../api/schema.gen.js';

type Schemas = components['schemas'];

/** A block of a body, as the API takes and gives it: plain text, in reading order. */
export type Block = Schemas['HeadingBlock'] | Schemas['ParagraphBlock'] | Schemas['TableBlock'] | Schemas['ListBlock'];
