import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { FileEntry } from '../../../src/disclosure/rules/file-entry.js';
import type { Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import type { Interpretation } from '../../../src/disclosure/rules/interpretation-package.js';
import { CLEARANCE_OUTCOMES, RELEASE_FORMS } from '../../../src/disclosure/rules/vocabulary.js';
import type { AttachmentRole, ClearanceOutcome } from '../../../src/disclosure/rules/vocabulary.js';
import type { Clearings, DocumentRecord } from '../../../src/documents/rules/document-record.js';
import { gateOf } from '../../../src/documents/rules/facts.js';
import { standingOf } from '../../../src/documents/rules/standing.js';
import { projectionOf } from '../../../src/publication/rules/projection.js';
import type { Release } from '../../../src/publication/rules/projection.js';
import { failing } from '../../../src/disclosure/rules/gate.js';
import { does, record, tryTo, worldWith } from '../documents/given-record.js';

/**
 * The law of the house: whatever a publication would show has a standing outcome `public` for exactly that. The one side is
 * the projection, which makes what the public sees; the other the opinion that stands. Nothing between them is asked.
 */
const ROLES: readonly AttachmentRole[] = ['attachment', 'draftExplanation', 'redactedCopy', 'interpretationMaterial'];
const world = worldWith();

const fileOf = (id: string, role: AttachmentRole, attributeMark: FileEntry['attributeMark']): FileEntry => ({
  ...{ id, role, attributeMark, name: `${id}.pdf`, mediaType: 'application/pdf', size: 1 },
  sha256: id.padEnd(64, '0'),
});

const files = fc
  .array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      mark: fc.constantFrom<FileEntry['attributeMark']>(null, null, null, 'proactive', 'onRequest', 'nonDisclosure'),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map(({ role, mark }, i) => fileOf(`f${i}`, role, role === 'attachment' ? mark : null)));

const outcome = fc.constantFrom<ClearanceOutcome>('public', 'public', ...CLEARANCE_OUTCOMES);

interface Drafted {
  all: FileEntry[];
  disclosure: Disclosure;
  interpretation: Interpretation | null;
  found: Clearings;
}

const drafted: fc.Arbitrary<Drafted> = files.chain((all) => {
  const of = (role: AttachmentRole) => all.filter((file) => file.role === role);
  const copies = of('redactedCopy').map(({ id }) => id);
  const materials = of('interpretationMaterial');
  return fc.record({
    all: fc.constant(all),
    disclosure: fc.record({
      attribute: fc.constant('proactive' as const),
      releaseForm: fc.constantFrom(...RELEASE_FORMS),
      grounds: fc.constant([]),
      reason: fc.constant('涉及公众利益'),
      summary: fc.constantFrom('摘要', ''),
      reviewAt: fc.constant(null),
      redactedCopy: copies.length > 0 ? fc.constantFrom(...copies) : fc.constant(null),
      files: fc.constant(of('redactedCopy')),
    }),
    interpretation:
      materials.length > 0
        ? fc.constant(interpreted(materials))
        : fc.constantFrom(null, interpreted([]), { ...interpreted([]), materials: [] }),
    found: fc
      .record(
        {
          text: outcome,
          summary: outcome,
          interpretation: outcome,
          files: fc.tuple(...all.map(() => outcome)),
        },
        { requiredKeys: ['text', 'files'] },
      )
      .map((given) => ({
        ...given,
        files: Object.fromEntries(all.map(({ id }, i) => [id, given.files[i] ?? 'public'])),
      })),
  });
});

const interpreted = (shown: FileEntry[]): Interpretation => ({
  plan: { outline: '提纲', form: '文字', channel: '网站', time: '同步', responsible: '科长' },
  materials: [
    { id: 'words', title: '解读', text: '一段话', attachmentId: null, elements: [] },
    ...shown.map(({ id }) => ({ id: `m-${id}`, title: '图解', text: null, attachmentId: id, elements: [] })),
  ],
  exemption: null,
  ...(shown.length > 0 && { files: shown }),
});

const begun = ({ all, disclosure, interpretation }: Drafted): DocumentRecord => {
  const base = record();
  const content = all.filter(({ role }) => role === 'attachment' || role === 'draftExplanation');
  return { ...base, content: { ...base.content, files: content }, disclosure, interpretation };
};

/** In the confidentiality review; the earlier steps only walk there. */
const reviewing = (draft: Drafted): DocumentRecord => {
  const given = does({ ...begun(draft), state: 'unitOfficeReview' }, 'pass', 'lead.unitOfficeReviewer', world);
  return { ...given, state: 'confidentialityReview' };
};

const clearanceOf = ({ disclosure, found }: Drafted) => ({
  clearing: { found, mostOpen: { attribute: 'proactive' as const, releaseForm: disclosure.releaseForm } },
});

function shown({ disclosure, interpretation }: Drafted, at: DocumentRecord): Release | null {
  const body = [{ type: 'paragraph' as const, text: '正文' }];
  try {
    return projectionOf({ content: { ...at.content, body }, disclosure, interpretation }, at.hashes, {
      publicId: 'p',
      indexNumber: 'i',
      documentNumber: null,
      issuers: ['lead'],
      documentDate: '2026-11-23',
      publishedAt: new Date(0),
      mark: '此件公开发布',
      interpretedBy: 'lead',
    });
  } catch {
    // The projection refuses by itself what is no release at all.
    return null;
  }
}

/** What the public would see that nobody who counts found `public`. */
function leaks(release: Release, clearings: Clearings): string[] {
  const { document, interpretations } = release;
  const all = [...document.files, ...interpretations.flatMap((one) => one.files)];
  const words = clearings.interpretation ?? clearings.text;
  return [
    ...(document.body.length > 0 && clearings.text !== 'public' ? ['text'] : []),
    ...((clearings.summary ?? clearings.text) === 'public' ? [] : ['summary']),
    ...(interpretations.length > 0 && words !== 'public' ? ['interpretation'] : []),
    ...all.filter(({ sourceId }) => clearings.files[sourceId] !== 'public').map(({ sourceId }) => sourceId),
  ];
}

const refuses = (at: DocumentRecord): boolean =>
  failing(gateOf(at, world), 'publish').some(({ code }) => code === 'confidentiality-review-missing');

describe('what is published', () => {
  it('was found public, part by part, whatever the reviewer said and however it came to stand', () => {
    let released = 0;
    fc.assert(
      fc.property(drafted, (draft) => {
        const at = reviewing(draft);
        const forced = standing(at, draft);
        const release = shown(draft, forced);
        if (release === null || refuses(forced)) return;
        const clearance = standingOf(forced, 'confidentialityReview');
        expect(clearance?.clearings && leaks(release, clearance.clearings)).toEqual([]);
        released += 1;
      }),
      { numRuns: 4000 },
    );
    expect(released).toBeGreaterThan(400);
  });

  it('is refused at the clearance already, and only what would leak is', () => {
    let cleared = 0;
    fc.assert(
      fc.property(drafted, (draft) => {
        const at = reviewing(draft);
        const decision = tryTo(at, 'clear', 'lead.confidentialityReviewer', world, clearanceOf(draft));
        const release = shown(draft, at);
        if (release === null) return;
        const leaking = leaks(release, draft.found).length > 0;
        expect([decision.ok, decision.ok ? [] : [...new Set(decision.why.map(({ code }) => code))]]).toEqual(
          leaking || judgedBelowMark(draft) ? [false, ['clearingContradictsAttribute']] : [true, []],
        );
        if (decision.ok) {
          expect(refuses(decision.after)).toBe(false);
          cleared += 1;
        }
      }),
      { numRuns: 4000 },
    );
    expect(cleared).toBeGreaterThan(400);
  });
});

/** The clearance as it would stand if its own rule had let it pass: an attested one is not asked by that rule. */
function standing(at: DocumentRecord, draft: Drafted): DocumentRecord {
  const all = Object.fromEntries(draft.all.map(({ id }) => [id, 'public' as const]));
  const open = {
    ...clearanceOf(draft),
    ...{ clearing: { ...clearanceOf(draft).clearing, found: { text: 'public' as const, files: all } } },
  };
  const after = does(at, 'clear', 'lead.confidentialityReviewer', world, open);
  return {
    ...after,
    opinions: after.opinions.map((one) =>
      one.step === 'confidentialityReview' ? { ...one, clearings: draft.found } : one,
    ),
  };
}

/** An attachment that stays behind is judged all the same: by what its own mark proposes for it. */
const judgedBelowMark = ({ all, disclosure, found }: Drafted): boolean =>
  disclosure.releaseForm === 'full' &&
  all.some(({ id, attributeMark }) => attributeMark === 'onRequest' && found.files[id] === 'nonDisclosureAgreed');
