import type { TestApp } from './app.js';
import { personOf } from './given.js';
import type { GivenDocument } from './given.js';
import { fgw } from './people.js';

interface OpinionView {
  id: string;
  step: string;
  person: { name: string };
  onBehalfOf: { name: string } | null;
  stands: boolean;
  lapsedBecause: { kind: string; scopes: string[] }[];
}

/** A document with what was said of it, as its drafter or somebody else reads it. */
export async function readOpinions(app: TestApp, document: GivenDocument, who: string = fgw.drafter) {
  const shown = await (await personOf(app, who)).get(document.path);
  return shown.body as {
    state: string;
    disclosure: { attribute: string; reason: string };
    opinions: OpinionView[];
    gate: { code: string; status: string; problems: { message: string }[] }[];
  };
}
