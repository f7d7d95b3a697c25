import type { Editor } from '@tiptap/core';
import { useWords } from '../words/use-words';
import type { Level } from './blocks.js';
import words from './words.json';

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** Every button says its name; the state of the line under the cursor is told, not only coloured. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const t = useWords(words);
  const inTable = editor.isActive('table');
  const at = () => editor.chain().focus();
  const can = editor.can();
  return (
    <div className="editor-tools" role="toolbar" aria-label={t('textTools')} aria-orientation="horizontal">
      <span className="editor-group">
        <Tool name={t('paragraph')} pressed={editor.isActive('paragraph')} run={() => at().setParagraph().run()} />
        {LEVELS.map((level) => (
          <Tool
            key={level}
            name={t(`heading-${level}`)}
            pressed={editor.isActive('heading', { level })}
            run={() => at().toggleHeading({ level }).run()}
          />
        ))}
      </span>
      <span className="editor-group">
        <Tool
          name={t('bulletList')}
          pressed={editor.isActive('bulletList')}
          run={() => at().toggleBulletList().run()}
        />
        <Tool
          name={t('orderedList')}
          pressed={editor.isActive('orderedList')}
          run={() => at().toggleOrderedList().run()}
        />
        {!inTable && (
          <Tool
            name={t('insertTable')}
            run={() => at().insertTable({ rows: 3, cols: 3, withHeaderRow: false }).run()}
          />
        )}
      </span>
      {inTable && (
        <span className="editor-group">
          <Tool name={t('addRow')} run={() => at().addRowAfter().run()} />
          <Tool name={t('deleteRow')} run={() => at().deleteRow().run()} />
          <Tool name={t('addColumn')} run={() => at().addColumnAfter().run()} />
          <Tool name={t('deleteColumn')} run={() => at().deleteColumn().run()} />
          <Tool name={t('deleteTable')} run={() => at().deleteTable().run()} />
        </span>
      )}
      <span className="editor-group">
        <Tool name={t('undo')} disabled={!can.undo()} run={() => at().undo().run()} />
        <Tool name={t('redo')} disabled={!can.redo()} run={() => at().redo().run()} />
      </span>
    </div>
  );
}

interface ToolProps {
  name: string;
  run: () => void;
  pressed?: boolean;
  disabled?: boolean;
}

function Tool({ name, run, pressed, disabled = false }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      disabled={disabled}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      // The cursor stays where it is in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {name}
    </button>
  );
}
