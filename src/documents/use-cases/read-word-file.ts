import { Injectable } from '@nestjs/common';
import { findSecrecyMarks } from '../../disclosure/rules/secrecy-mark.js';
import { Refused } from '../../platform/errors.js';
import { EMPTY_CONTENT } from '../rules/content.js';
import { readText } from '../rules/word-text.js';
import type { ReadText } from '../rules/word-text.js';
import { readWord } from '../word/read-word.js';
import type { WordStructure } from '../word/read-word.js';
import { lookInto } from '../word/word-archive.js';
import type { WordParts } from '../word/word-archive.js';
import { refuseSecrets } from './edit-document.js';
import { refuseMarks } from './refuse-marked-words.js';

/** `word.<code>`: what of the file is not in the text as it was read. */
export const WORD_WARNINGS = ['trackedChanges', 'comments', 'images', 'notes', 'numberedHeadings', 'tooLong'] as const;
export type WordWarning = (typeof WORD_WARNINGS)[number];

export interface WordFile extends ReadText {
  warnings: { code: WordWarning; count: number }[];
}

const MOST_BLOCKS = 5000;

/** A .docx becomes blocks, for the drafter to take over. Nothing is kept of it, neither file nor text. */
@Injectable()
export class ReadWordFile {
  /** @throws Refused: damaged, too large or unsafe as an archive, or bearing a secrecy mark */
  async run(file: { name: string; bytes: Buffer }): Promise<WordFile> {
    refuseMarkedName(file.name);
    const looked = await lookInto(file.bytes);
    if (typeof looked === 'string') throw unreadable(looked);
    const structure = await structureOf(file.bytes);
    const text = readText(structure.parts);
    const blocks = text.blocks.slice(0, MOST_BLOCKS);
    const { title, mainRecipients } = text;
    const content = { ...EMPTY_CONTENT, title: title ?? '', mainRecipients, body: blocks };
    refuseSecrets({ content, disclosure: null, interpretation: null });
    const left = text.blocks.length - blocks.length;
    return { ...text, blocks, warnings: warningsOf(looked, structure, left) };
  }
}

async function structureOf(bytes: Buffer): Promise<WordStructure> {
  try {
    return await readWord(bytes);
  } catch {
    throw unreadable('wordFileDamaged');
  }
}

const unreadable = (code: string): Refused => new Refused(code, [{ code, pointer: '/file' }]);

function refuseMarkedName(name: string): void {
  refuseMarks(findSecrecyMarks([{ pointer: '/file', text: name, as: 'fileName' }]));
}

function warningsOf(
  { document, hasComments }: WordParts,
  structure: WordStructure,
  left: number,
): WordFile['warnings'] {
  const changes = document.match(/<w:(ins|del|moveFrom|moveTo)[\s>]/g)?.length ?? 0;
  const counts: Record<WordWarning, number> = {
    trackedChanges: changes,
    comments: hasComments ? (document.match(/<w:commentReference[\s/>]/g)?.length ?? 1) : 0,
    images: structure.images,
    notes: structure.notes,
    numberedHeadings: structure.numberedHeadings,
    tooLong: left,
  };
  return WORD_WARNINGS.map((code) => ({ code, count: counts[code] })).filter(({ count }) => count > 0);
}
