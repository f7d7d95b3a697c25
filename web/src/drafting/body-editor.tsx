import type { Editor, EditorOptions } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../words/use-words';
import { blocksOf, editorDocument } from './blocks.js';
import type { EditorNode } from './blocks.js';
import type { Block } from '../parts/block.js';
import { parsedHtml } from './dom-nodes';
import { useDrafting } from './drafting-context';
import { EXTENSIONS } from './editor-extensions';
import { EditorToolbar } from './editor-toolbar';
import { FoundAtHead } from './found-at-head';
import { withoutHidden } from './hidden-characters.js';
import { same } from './merge.js';
import { textBlocks } from './numbering.js';
import { PastedNote } from './pasted-note';
import { readHtml } from './word-html.js';
import type { ReadHtml } from './word-html.js';
import { useNonce } from './use-nonce';
import { useTextEditor } from './use-text-editor';
import { WordImport } from './word-import';
import words from './words.json';

const PAUSE = 250;
const bodyIn = (editor: Editor): Block[] => blocksOf(editor.getJSON() as EditorNode);

/** 正文: headings, paragraphs, lists and tables, nothing else. What is pasted keeps its structure and is told about. */
export function BodyEditor() {
  const t = useWords(words);
  const { state, store, editable } = useDrafting();
  const { body } = state.draft.content;
  const [pasted, setPasted] = useState<ReadHtml | null>(null);
  const shown = useRef(body);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const hand = useRef<() => void>(() => undefined);
  const take = useRef<(read: ReadHtml) => void>(() => undefined);
  const editorProps = useMemo<EditorOptions['editorProps']>(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('body'),
        class: 'document-text editor-text',
      },
      handlePaste: (_, event) => {
        const read = event.clipboardData && pastedBlocks(event.clipboardData);
        if (!read) return false;
        take.current(read);
        return true;
      },
    }),
    [t],
  );
  const { editor, place } = useTextEditor({
    extensions: EXTENSIONS,
    content: editorDocument(body),
    editable,
    injectCSS: false,
    injectNonce: useNonce(),
    enableInputRules: false,
    enablePasteRules: false,
    editorProps,
    onUpdate: () => {
      store.touch();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => hand.current(), PAUSE);
    },
    onBlur: () => hand.current(),
  });

  useEffect(() => {
    hand.current = () => {
      clearTimeout(timer.current);
      if (editor.view.composing) return;
      const now = bodyIn(editor);
      if (same(now, shown.current)) return store.untouch();
      shown.current = now;
      store.set('content', { body: now });
    };
    return store.addSource({ hand: () => hand.current(), composed: () => composed(editor) });
  }, [editor, store]);

  useEffect(() => {
    take.current = (read) => {
      insert(editor, read.blocks);
      setPasted(read);
    };
  }, [editor]);

  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);

  // Changed from outside (another person's edit, a file that was read in): shown at once, and not as an edit of one's own.
  useEffect(() => {
    if (state.replaced === 0 || same(bodyIn(editor), body)) return;
    shown.current = body;
    editor.commands.setContent(editorDocument(body), { emitUpdate: false });
  }, [editor, state.replaced, body]);

  return (
    <section className="card" aria-labelledby="body-title">
      <h2 id="body-title">{t('body')}</h2>
      {editable && <WordImport />}
      {editable && <EditorToolbar editor={editor} />}
      <div data-pointer="/body" className="editor">
        <div ref={place} />
      </div>
      <PastedNote pasted={pasted} />
      {editable && <FoundAtHead />}
      <p className="field-hint">{t('bodyHint')}</p>
    </section>
  );
}

/** The editor reads what was composed a moment after its end; whoever never ends it is waited for ten seconds. */
const READ_AFTER = 100;
const LONGEST = 10_000;

function composed({ view }: Editor): Promise<void> {
  if (!view.composing) return Promise.resolve();
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(late);
      view.dom.removeEventListener('compositionend', over);
      setTimeout(resolve, READ_AFTER);
    };
    const late = setTimeout(over, LONGEST);
    view.dom.addEventListener('compositionend', over);
  });
}

/** What is on the clipboard, as blocks; nothing where the editor knows better: its own pieces, and no words at all. */
function pastedBlocks(data: DataTransfer): ReadHtml | null {
  const html = data.getData('text/html');
  if (html.includes('data-pm-slice')) return null;
  const read =
    html === '' ? { blocks: textBlocks(data.getData('text/plain')), leftBehind: [] } : readHtml(parsedHtml(html));
  return read.blocks.length > 0 ? withoutHidden(read) : null;
}

/** A single line goes into the line where the cursor is; anything else as the blocks that it is. */
function insert(editor: Editor, blocks: readonly Block[]): void {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph' && !only.text.includes('\n'))
    editor.chain().focus().insertContent({ type: 'text', text: only.text }).run();
  else
    editor
      .chain()
      .focus()
      .insertContent(editorDocument(blocks).content ?? [])
      .run();
}
